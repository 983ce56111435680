import { type Dataset, fileOf, type SourcedClaim } from "../dataset.ts";
import type { Rule } from "./rule.ts";

/** Claims that make the same point are of different sources, related to each other, and in no conflict. */
export const agreesRelated: Rule = {
	id: "agrees-related",
	*check({ claims }: Dataset) {
		const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
		for (const claim of claims) {
			for (const agreed of claim.agrees ?? []) {
				const other = claimOf.get(agreed);
				// An id that does not exist, or is the claim's own, is for references-resolve to report.
				if (other === undefined || other === claim) continue;
				const place = { file: fileOf.claim(claim), id: claim.id };
				if (other.source === claim.source) {
					const message = `it agrees with ${agreed}, of the same source`;
					yield { ...place, message, mend: "Take it off agrees; related will do within a source." };
				}
				if (!isLinked("related", claim, other)) {
					const message = `it agrees with ${agreed}, but neither names the other as related`;
					yield { ...place, message, mend: `Add "${agreed}" to its related.` };
				}
				if (isLinked("conflicts", claim, other)) {
					const message = `it both agrees and conflicts with ${agreed}`;
					yield { ...place, message, mend: "Decide for one of the two." };
				}
			}
		}
	},
};

function isLinked(field: "related" | "conflicts", claim: SourcedClaim, other: SourcedClaim): boolean {
	return claim[field]?.includes(other.id) === true || other[field]?.includes(claim.id) === true;
}
