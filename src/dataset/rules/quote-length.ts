import { fileOf } from "../dataset.ts";
import type { Rule } from "./rule.ts";
import { wordsOf } from "./words.ts";

/** The most words that a claim may quote: enough for the decisive wording, too few to stand in for the article. */
export const MAX_QUOTE_WORDS = 15;

/** A quote has at most `MAX_QUOTE_WORDS` words. */
export const quoteLength: Rule = {
	id: "quote-length",
	*check({ claims }) {
		for (const claim of claims) {
			const count = claim.quote === null ? 0 : wordsOf(claim.quote).length;
			if (count <= MAX_QUOTE_WORDS) continue;
			yield {
				file: fileOf.claim(claim),
				id: claim.id,
				message: `the quote has ${count} words`,
				mend: `Keep the decisive words only, at most ${MAX_QUOTE_WORDS}.`,
			};
		}
	},
};
