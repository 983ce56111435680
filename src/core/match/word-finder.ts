import { editBudget } from "./near-stem.ts";
import { isNearWord } from "./near-word.ts";
import { BUCKET_LETTERS, type IndexWord, type TermIndex } from "./term-index.ts";
import { endingFits } from "./word-kind.ts";

/** How a word of a text is a word of the index, from sure to less sure. */
export const WORD_FITS = ["same", "inflected", "fuzzy"] as const;

/** How a word of a text is a word of the index. */
export type WordFit = (typeof WORD_FITS)[number];

/** Finds the index words that a folded word of a text can be; what it found is remembered. */
export interface WordFinder {
	/** The words that it is, or is a form of; none for most words of most texts. */
	known(word: string): ReadonlyMap<IndexWord, WordFit>;
	/** The words that it is with typing errors: none where it is a known word or a lookalike, or too short. */
	near(word: string): ReadonlyMap<IndexWord, WordFit>;
}

const NOTHING: ReadonlyMap<IndexWord, WordFit> = new Map();

/** How many different words are remembered before memory starts anew. */
const MEMORY = 20_000;

/** Makes a finder over an index. */
export function createWordFinder(index: TermIndex): WordFinder {
	const knownWords = new Map<string, ReadonlyMap<IndexWord, WordFit>>();
	const nearWords = new Map<string, ReadonlyMap<IndexWord, WordFit>>();

	function known(word: string): ReadonlyMap<IndexWord, WordFit> {
		return remembered(knownWords, word, () => findKnown(word, index));
	}
	function near(word: string): ReadonlyMap<IndexWord, WordFit> {
		return remembered(nearWords, word, () =>
			editBudget(word.length) === 0 || index.lookalikes.has(word) || known(word).size > 0
				? NOTHING
				: findNear(word, index),
		);
	}
	return { known, near };
}

function remembered(
	memory: Map<string, ReadonlyMap<IndexWord, WordFit>>,
	word: string,
	find: () => ReadonlyMap<IndexWord, WordFit>,
): ReadonlyMap<IndexWord, WordFit> {
	const before = memory.get(word);
	if (before !== undefined) return before;
	if (memory.size >= MEMORY) memory.clear();
	const found = find();
	memory.set(word, found);
	return found;
}

function findKnown(word: string, index: TermIndex): ReadonlyMap<IndexWord, WordFit> {
	const found = new Map<IndexWord, WordFit>();
	for (const candidate of index.startingWith(word.slice(0, BUCKET_LETTERS))) {
		if (candidate.text === word) found.set(candidate, "same");
		else if (word.startsWith(candidate.stem) && endingFits(candidate.kind, word.slice(candidate.stem.length)))
			found.set(candidate, "inflected");
	}
	return found.size > 0 ? found : NOTHING;
}

function findNear(word: string, index: TermIndex): ReadonlyMap<IndexWord, WordFit> {
	const found = new Map<IndexWord, WordFit>();
	// One typing error leaves the start or the end of a word as it was; of two, most leave one of them.
	for (const candidates of [
		index.startingWith(word.slice(0, BUCKET_LETTERS)),
		index.endingWith(word.slice(-BUCKET_LETTERS)),
	])
		for (const candidate of candidates) if (isNearWord(word, candidate)) found.set(candidate, "fuzzy");
	return found.size > 0 ? found : NOTHING;
}
