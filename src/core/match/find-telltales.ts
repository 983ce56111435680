import { foldWord, PREFIXED_WORD, tokenize, WORD_STRETCH } from "../text/tokenize.ts";
import type { WordFinder } from "./word-finder.ts";

/**
 * The positions in a text, in UTF-16 code units and in order, of stretches that hold a word which gives a topic or a name
 * of Kazakhstan away. Each different word is looked at once; time grows with the text's length.
 */
export function findTelltales(text: string, finder: WordFinder): number[] {
	const stretches = new Set([...(text.match(WORD_STRETCH) ?? []), ...(text.match(PREFIXED_WORD) ?? [])]);
	const telling = [...stretches].filter((stretch) => isTelling(stretch, finder));
	if (telling.length === 0) return [];
	// Within longer words too: that costs a closer look at most. The longest first, since the first that fits is taken.
	const pattern = new RegExp(telling.sort((a, b) => b.length - a.length).join("|"), "g");
	return [...text.matchAll(pattern)].map(({ index }) => index);
}

/** True where a stretch of text is, or holds, a word that gives a topic or a name of Kazakhstan away. */
export function isTelling(stretch: string, finder: WordFinder): boolean {
	const folded = foldWord(stretch);
	if (folded !== undefined) return finder.tellsTerm(folded);
	return tokenize(stretch).some((token) => finder.tellsTerm(token.folded));
}
