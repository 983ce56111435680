import { fileOf } from "../dataset.ts";
import type { ArticleRule } from "./rule.ts";

/** A quote stands in its paragraph exactly as given, to the letter and the punctuation mark. */
export const quoteVerbatim: ArticleRule = {
	id: "quote-verbatim",
	*check({ claims }, articles) {
		for (const claim of claims) {
			const paragraph = articles.get(claim.source)?.get(claim.paragraph);
			if (claim.quote === null || paragraph?.includes(claim.quote)) continue;
			yield {
				file: fileOf.claim(claim),
				id: claim.id,
				message: `the quote "${claim.quote}" does not stand in paragraph ${claim.paragraph}`,
				mend: "Copy the words from that paragraph exactly, curly marks included, or correct the paragraph number.",
			};
		}
	},
};
