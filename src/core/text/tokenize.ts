import { foldUnit, IGNORED, SEPARATOR } from "./fold-unit.ts";

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
 * Stretches of a text that hold its words: every character that folds to a letter, a digit or nothing is in one, and
 * hardly any other. The browser's own engine finds them many times faster than a loop over characters that has not run
 * yet; what else got in is parted off by `foldWord`.
 */
export const WORD_STRETCH =
	/[^\0-/:-@[-`{-\u00a9\u00ab\u00ac\u00ae-\u00b1\u00b4\u00b6-\u00b9\u00bb-\u00bf×÷\u2000-\u200a\u2010-\u2029\u2030-\u205f\u2190-\u2bff\u3000-\u3004]+/g;

/**
 * What may not stand between the words of one phrase: all but spaces, hyphens and dashes, apostrophes, quotes, marks and
 * invisible characters. Spelt out, here and below: an expression with Unicode's classes takes longer to make than a page
 * takes to read. It looks for one character, since an engine runs out of room on a repeated choice over a long stretch.
 */
const PARTS_WORDS =
	/(?![\u0300-\u036f])[^\s\-\u058a\u05be\u2010-\u2015\u2e3a\u2e3b\ufe58\ufe63\uff0d'‘’‚‛ʼʻ`´"“”„‟«»‹›&\u2066-\u2069\u00ad\u061c\u200b-\u200f\u2060-\u2064\ufeff]/;

/** Prefixes that are written with a hyphen or without: co-operation, multi-vector. Folded. */
const PREFIXES: ReadonlySet<string> = new Set(["co", "multi", "inter", "anti", "non", "pre"]);

const HYPHEN = /^[-\u058a\u05be\u2010-\u2015\u2e3a\u2e3b\ufe58\ufe63\uff0d]$/;

/** A word with such a prefix before a hyphen; the two are one word. */
export const PREFIXED_WORD = /(?:co|multi|inter|anti|non|pre)[-\u2010-\u2015][a-z\u00c0-\u1fff]+/gi;

/**
 * The words of a text, in order. Any string is accepted, lone surrogates included; time grows with its length alone.
 */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	let from = 0;
	for (const stretch of text.match(WORD_STRETCH) ?? []) {
		// Between two stretches stands nothing that a stretch is made of, so the next place is the right one.
		const start = text.indexOf(stretch, from);
		from = start + stretch.length;
		const folded = foldWord(stretch);
		if (folded === undefined) addWords(tokens, text, start, from);
		else addWord(tokens, text, { folded, start, end: from });
	}
	return tokens;
}

/** Stretches that were folded before: the same words come again and again. */
const foldedWords = new Map<string, string | undefined>();

/** So many different stretches are remembered before memory starts anew. */
const MEMORY = 20_000;

/** The folded form of a stretch that is one word from its first character on; undefined where it is not. */
export function foldWord(stretch: string): string | undefined {
	const known = foldedWords.get(stretch);
	if (known !== undefined) return known;
	if (foldedWords.size >= MEMORY) foldedWords.clear();
	const folded = foldAnew(stretch);
	foldedWords.set(stretch, folded);
	return folded;
}

/** Letters that folding only makes small; most words have no others. */
const PLAIN = /^[a-zA-Zа-ик-яА-ИК-Я]+$/;

function foldAnew(stretch: string): string | undefined {
	if (PLAIN.test(stretch)) return stretch.toLowerCase();
	let folded = "";
	for (let position = 0; position < stretch.length; position++) {
		const unit = foldUnit(stretch.charCodeAt(position));
		if (unit > IGNORED) folded += String.fromCharCode(unit);
		else if (unit === SEPARATOR || folded === "") return undefined;
	}
	return folded;
}

/** Adds the words of a stretch of text that something else got into, or that starts with what is no letter. */
function addWords(tokens: Token[], text: string, from: number, to: number): void {
	let folded = "";
	let start = from;
	let end = from;
	for (let position = from; position <= to; position++) {
		const unit = position < to ? foldUnit(text.charCodeAt(position)) : SEPARATOR;
		if (unit > IGNORED) {
			if (folded === "") start = position;
			folded += String.fromCharCode(unit);
			end = position + 1;
		} else if (unit === IGNORED) {
			// A combining mark belongs to the letter before it, so that a span never cuts a character in two.
			if (folded !== "") end = position + 1;
		} else if (folded !== "") {
			addWord(tokens, text, { folded, start, end });
			folded = "";
		}
	}
}

/** Adds a word, as part of the one before where that is a prefix with a hyphen. */
function addWord(tokens: Token[], text: string, { folded, start, end }: Omit<Token, "afterBreak">): void {
	const last = tokens.at(-1);
	const gap = text.slice(last?.end ?? 0, start);
	if (last !== undefined && PREFIXES.has(last.folded) && HYPHEN.test(gap)) {
		tokens[tokens.length - 1] = { ...last, folded: last.folded + folded, end };
		return;
	}
	tokens.push({ folded, start, end, afterBreak: gap !== " " && PARTS_WORDS.test(gap) });
}
