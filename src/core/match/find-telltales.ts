import { readWords, WORD_END, WORD_FIELDS, WORD_START } from "../text/read-words.ts";
import { foldWord } from "../text/tokenize.ts";
import type { WordFinder } from "./word-finder.ts";

/**
 * The positions in a text, in UTF-16 code units and in order, of the words that give a topic or a name of Kazakhstan away.
 * Time grows with the text's length alone.
 */
export function findTelltales(text: string, finder: WordFinder): number[] {
	const words = readWords(text);
	const found: number[] = [];
	for (const place of finder.candidates(words)) {
		const at = place * WORD_FIELDS;
		const start = words.fields[at + WORD_START] as number;
		if (finder.tellsTerm(foldWord(text.slice(start, words.fields[at + WORD_END])))) found.push(start);
	}
	return found;
}
