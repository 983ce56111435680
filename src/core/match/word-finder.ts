import { END_LETTERS, type Words } from "../text/read-words.ts";
import { editBudget } from "./near-stem.ts";
import { isNearWord } from "./near-word.ts";
import type { IndexWord, TermIndex } from "./term-index.ts";
import { endingFits } from "./word-kind.ts";

/** How a word of a text is a word of the index, from sure to less sure. */
export const WORD_FITS = ["same", "inflected", "fuzzy"] as const;

/** How a word of a text is a word of the index. */
export type WordFit = (typeof WORD_FITS)[number];

/** A telltale that a word of a text is, and how. */
export interface Telltale {
	readonly word: IndexWord;
	readonly fit: WordFit;
}

/** Finds the index words that folded words of a text can be; what it found is remembered. */
export interface WordFinder {
	/**
	 * The telltales that a word is, or is a form of; where it is no known word, those that it is with typing errors. None
	 * for most words of most texts.
	 */
	telltales(word: string): readonly Telltale[];
	/** The places among the words of a text of those that may be a telltale; most are not among them. */
	candidates(words: Words): readonly number[];
	/** True where a word gives away a topic, or a name of Kazakhstan. */
	tellsTerm(word: string): boolean;
	/** How a word is a word of a term; undefined where it is not. */
	fitOf(word: string, wanted: IndexWord): WordFit | undefined;
}

const NOTHING: readonly Telltale[] = [];

/** How many different words are remembered before memory starts anew. */
const MEMORY = 20_000;

/** Makes a finder over an index. */
export function createWordFinder(index: TermIndex): WordFinder {
	const seen = new Map<string, readonly Telltale[]>();

	function telltales(word: string): readonly Telltale[] {
		const before = seen.get(word);
		if (before !== undefined) return before;
		if (seen.size >= MEMORY) seen.clear();
		const like = index.telltalesLike(word);
		const known = like.length > 0 ? knownTelltales(word, like) : NOTHING;
		const found = known.length > 0 || like.length === 0 ? known : nearTelltales(word, like);
		seen.set(word, found);
		return found;
	}

	function knownTelltales(word: string, like: readonly IndexWord[]): readonly Telltale[] {
		let found: Telltale[] | undefined;
		for (const candidate of like) {
			const fit = sureFit(word, candidate);
			if (fit === undefined) continue;
			found ??= [];
			found.push({ word: candidate, fit });
		}
		return found ?? NOTHING;
	}

	function nearTelltales(word: string, like: readonly IndexWord[]): readonly Telltale[] {
		if (editBudget(word.length) === 0) return NOTHING;
		const found = like.filter((candidate) => keepsAnEnd(word, candidate) && isNearWord(word, candidate));
		if (found.length === 0 || isKnown(word)) return NOTHING;
		return found.map((candidate) => ({ word: candidate, fit: "fuzzy" }));
	}

	/** No known word, and no word that only looks like one, is taken for another. */
	function isKnown(word: string): boolean {
		if (index.lookalikes.has(word)) return true;
		return index.startingWith(word.slice(0, END_LETTERS)).some((candidate) => sureFit(word, candidate) !== undefined);
	}

	return {
		telltales,
		candidates: index.candidates,
		tellsTerm: (word) => telltales(word).some((telltale) => telltale.word.tellsTerm),
		fitOf(word, wanted) {
			if (!mayFit(word, wanted.text)) return undefined;
			const sure = sureFit(word, wanted);
			if (sure !== undefined || editBudget(word.length) === 0 || !keepsAnEnd(word, wanted)) return sure;
			return isNearWord(word, wanted) && !isKnown(word) ? "fuzzy" : undefined;
		},
	};
}

/** False where a word has neither the first nor the last letter of another: it is no form of it, and not near it. */
function mayFit(word: string, text: string): boolean {
	return (
		word.charCodeAt(0) === text.charCodeAt(0) || word.charCodeAt(word.length - 1) === text.charCodeAt(text.length - 1)
	);
}

function sureFit(word: string, { text, kind, stem }: IndexWord): WordFit | undefined {
	if (text === word) return "same";
	return word.startsWith(stem) && endingFits(kind, word.slice(stem.length)) ? "inflected" : undefined;
}

/** One typing error leaves the start or the end of a word as it was; of two, most leave one of them. */
function keepsAnEnd(word: string, { text }: IndexWord): boolean {
	return text.startsWith(word.slice(0, END_LETTERS)) || text.endsWith(word.slice(-END_LETTERS));
}
