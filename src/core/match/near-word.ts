import { letterSet } from "../text/letter-set.ts";
import { editBudget, endOfNearStem } from "./near-stem.ts";
import { endingFits, type WordKind } from "./word-kind.ts";

/** A word of the index, as far as its forms go. */
export interface InflectedWord {
	/** The folded word as it was written. */
	readonly text: string;
	readonly kind: WordKind;
	/** The letters that stay in all its forms. */
	readonly stem: string;
}

/** The longest ending that a form adds to its word, in letters. A longer word is another. */
export const LONGEST_ENDING = 3;

/** True where a folded word of a text is a form of an index word with as many typing errors as its length allows. */
export function isNearWord(word: string, { text, stem, kind }: InflectedWord): boolean {
	if (kind === "exact") return false;
	const budget = Math.min(editBudget(text.length), editBudget(word.length));
	if (budget === 0 || word.length < stem.length - budget || word.length > text.length + budget + LONGEST_ENDING)
		return false;
	if (!sharesLetters(word, stem, budget)) return false;
	if (endOfNearStem(word, text, budget) === word.length) return true;
	// In an inflected word the errors are looked for in the stem, and fewer of them where the stem is short.
	const end = endOfNearStem(word, stem, Math.min(budget, editBudget(stem.length)));
	return end >= 0 && endingFits(kind, word.slice(end));
}

/** False where the start of a word has more letters that a stem lacks than typing errors can have brought in. */
function sharesLetters(word: string, stem: string, errors: number): boolean {
	// Errors can take so many letters from the stem at most; what follows it is an ending.
	let foreign = letterSet(word, 0, stem.length - errors) & ~letterSet(stem, 0, stem.length);
	for (let error = 0; error < errors; error++) foreign &= foreign - 1;
	return foreign === 0;
}
