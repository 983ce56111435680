import { conceptsOf } from "./concepts-of.ts";
import { stemOfWord } from "./word-stem.ts";

/** What a folded word may share with another text: its concepts, else its stem with a dash; none for stop words. */
export function wordKeys(folded: string): readonly string[] {
	const concepts = conceptsOf(folded);
	if (concepts.length > 0) return concepts;
	const stem = stemOfWord(folded);
	return stem === undefined ? [] : [`${stem}-`];
}
