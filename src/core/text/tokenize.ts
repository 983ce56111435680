import { foldUnit, IGNORED } from "./fold-unit.ts";
import { foldLetters, readWords, WORD_END, WORD_FIELDS, WORD_START, type Words } from "./read-words.ts";

/** One word of a text. */
export interface Token {
	/** The word without case, diacritics and invisible characters. */
	readonly folded: string;
	/** Where it starts in the source text, in UTF-16 code units. */
	readonly start: number;
	/** Where it ends, exclusive. */
	readonly end: number;
	/** True where punctuation that ends a phrase stands between this word and the one before. */
	readonly afterBreak: boolean;
}

/**
 * What may not stand between the words of one phrase: all but spaces, hyphens and dashes, apostrophes, quotes, marks and
 * invisible characters. Spelt out: an expression with Unicode's classes takes longer to make than a page takes to read. It
 * looks for one character, since an engine runs out of room on a repeated choice over a long stretch.
 */
const PARTS_WORDS =
	/(?![\u0300-\u036f])[^\s\-\u058a\u05be\u2010-\u2015\u2e3a\u2e3b\ufe58\ufe63\uff0d'‘’‚‛ʼʻ`´"“”„‟«»‹›&\u2066-\u2069\u00ad\u061c\u200b-\u200f\u2060-\u2064\ufeff]/;

/** The words of a text, of which each becomes a token when it is asked for. */
export interface TokenList {
	readonly words: Words;
	/** The token of a word, by its place; the place must be one of a word. */
	at(place: number): Token;
}

/** The words of a text, in order. Any string is accepted; time grows with its length alone. */
export function tokenize(text: string): Token[] {
	const { words, at } = createTokens(text);
	return Array.from({ length: words.count }, (_, place) => at(place));
}

/** The words of a text, all or those that are given, for when few of them will be looked at. */
export function createTokens(text: string, words = readWords(text)): TokenList {
	const { fields } = words;
	const tokens = new Map<number, Token>();

	function make(place: number): Token {
		const at = place * WORD_FIELDS;
		const start = fields[at + WORD_START] as number;
		const end = fields[at + WORD_END] as number;
		const gap = text.slice(place === 0 ? 0 : fields[at - WORD_FIELDS + WORD_END], start);
		return {
			folded: foldWord(text.slice(start, end)),
			start,
			end,
			afterBreak: gap !== " " && PARTS_WORDS.test(withoutLetters(gap)),
		};
	}

	return {
		words,
		at(place) {
			const known = tokens.get(place);
			if (known !== undefined) return known;
			const token = make(place);
			tokens.set(place, token);
			return token;
		},
	};
}

/** What stands between two words where those that were left out do not count. No expression: see `PARTS_WORDS`. */
function withoutLetters(gap: string): string {
	let rest = "";
	for (let at = 0; at < gap.length; at++) if (foldUnit(gap.charCodeAt(at)) <= IGNORED) rest += gap.charAt(at);
	return rest;
}

/** Words that were folded before: the same words come again and again. */
const foldedWords = new Map<string, string>();

/** So many different words are remembered before memory starts anew. */
const MEMORY = 20_000;

/** Letters that folding only makes small; most words have no others. */
const PLAIN = /^[a-zA-Zа-ик-яА-ИК-Я]+$/;

/** The folded form of a text that is one word. */
export function foldWord(word: string): string {
	const known = foldedWords.get(word);
	if (known !== undefined) return known;
	if (foldedWords.size >= MEMORY) foldedWords.clear();
	const folded = PLAIN.test(word) ? word.toLowerCase() : foldLetters(word, 0, word.length);
	foldedWords.set(word, folded);
	return folded;
}
