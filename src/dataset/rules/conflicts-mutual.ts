import { fileOf } from "../dataset.ts";
import type { Rule } from "./rule.ts";

/** A conflict is stated on both claims, and a file in `differences/` says why the two differ. */
export const conflictsMutual: Rule = {
	id: "conflicts-mutual",
	*check({ claims, differences }) {
		const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
		const explained = new Set(differences.map((difference) => pairOf(...difference.claims)));
		for (const claim of claims) {
			for (const conflict of claim.conflicts ?? []) {
				const other = claimOf.get(conflict);
				// An id that does not exist, or is the claim's own, is for references-resolve to report.
				if (other === undefined || other === claim) continue;
				if (!other.conflicts?.includes(claim.id)) {
					yield {
						file: fileOf.claim(other),
						id: other.id,
						message: `${claim.id} states a conflict with it, but it states none with that claim`,
						mend: `Add "${claim.id}" to its conflicts, or take the conflict off the other claim.`,
					};
				}
				const pair = pairOf(claim.id, conflict);
				if (explained.has(pair)) continue;
				// Once said is enough for the pair.
				explained.add(pair);
				yield {
					file: fileOf.claim(claim),
					id: claim.id,
					message: `no file in differences/ says why it conflicts with ${conflict}`,
					mend: "Write differences/<id>.json for the two claims.",
				};
			}
		}
	},
};

function pairOf(first: string, second: string): string {
	return [first, second].toSorted().join(" ");
}
