import { fileOf } from "../dataset.ts";
import type { Rule } from "./rule.ts";
import { wordsOf } from "./words.ts";

/** The most words that a claim's text may have: one thing, said once. */
export const MAX_TEXT_WORDS = 30;

/** A claim's text has at most `MAX_TEXT_WORDS` words. */
export const textLength: Rule = {
	id: "text-length",
	*check({ claims }) {
		for (const claim of claims) {
			const count = wordsOf(claim.text).length;
			if (count <= MAX_TEXT_WORDS) continue;
			yield {
				file: fileOf.claim(claim),
				id: claim.id,
				message: `the text has ${count} words`,
				mend: `Say it in at most ${MAX_TEXT_WORDS} words, or split it if it claims two things.`,
			};
		}
	},
};
