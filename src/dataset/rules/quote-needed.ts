import { fileOf } from "../dataset.ts";
import type { Rule } from "./rule.ts";

/** An evaluation and a claim with figures quote the words that they rest on, since there our wording can lose most. */
export const quoteNeeded: Rule = {
	id: "quote-needed",
	*check({ claims }) {
		for (const claim of claims) {
			if (claim.quote !== null || (claim.kind !== "evaluation" && claim.figures.length === 0)) continue;
			yield {
				file: fileOf.claim(claim),
				id: claim.id,
				message: `${claim.kind === "evaluation" ? "an evaluation" : "a claim with figures"} has no quote`,
				mend: "Quote the source's decisive words.",
			};
		}
	},
};
