import { foldUnit, SEPARATOR } from "../text/fold-unit.ts";
import {
	foldLetters,
	readWords,
	WORD_END,
	WORD_FIELDS,
	WORD_HEAD,
	WORD_LENGTH,
	WORD_START,
	type Words,
} from "../text/read-words.ts";
import { createTokens, type Token, type TokenList } from "../text/tokenize.ts";

/**
 * Folded words that say nothing within a form: articles, and what French joins nouns with. "Un" is not among them, since
 * it is also the United Nations.
 */
const SILENT_WORDS: ReadonlySet<string> = new Set(
	"the a an der die das des dem den ein eine einen einem einer eines le la les l une de du d".split(" "),
);

/** Folded endings that an apostrophe parts from their word: the possessive, in English and in Turkish. */
const APOSTROPHE_ENDINGS: ReadonlySet<string> = new Set(["s", "in", "un", "nin", "nun"]);

/** No silent word has more letters. */
const LONGEST_SILENT = 5;

const APOSTROPHE = /['’‘ʼ`´]/;

/**
 * The words of a text that tell something. What is left out may stand within a form or be missing there: "law on the
 * media" and "law on media", "European Parliament’s resolution" and "European Parliament resolution".
 */
export function tellingTokens(text: string): TokenList {
	return createTokens(text, withoutSilent(readWords(text), text));
}

/** The same words as a list. */
export function tellingWords(text: string): Token[] {
	const { words, at } = tellingTokens(text);
	return Array.from({ length: words.count }, (_, place) => at(place));
}

/** Moves the words that tell something up to the places of those that do not. */
function withoutSilent({ count, fields }: Words, text: string): Words {
	let to = 0;
	for (let from = 0; from < count * WORD_FIELDS; from += WORD_FIELDS) {
		if ((fields[from + WORD_LENGTH] as number) <= LONGEST_SILENT && isSilent(fields, from, text)) continue;
		if (to < from) fields.copyWithin(to, from, from + WORD_FIELDS);
		to += WORD_FIELDS;
	}
	return { count: to / WORD_FIELDS, fields };
}

function isSilent(fields: Int32Array, at: number, text: string): boolean {
	if (!SILENT_HEADS.has(fields[at + WORD_HEAD] as number)) return false;
	const start = fields[at + WORD_START] as number;
	const word = foldLetters(text, start, fields[at + WORD_END] as number);
	if (SILENT_WORDS.has(word)) return true;
	if (start < 2 || !APOSTROPHE_ENDINGS.has(word) || !APOSTROPHE.test(text.charAt(start - 1))) return false;
	// After a letter it parts an ending off; after a space it opens a quotation.
	return foldUnit(text.charCodeAt(start - 2)) !== SEPARATOR;
}

/** The first letters of these words as numbers: most short words are none of them, and are not folded. */
const SILENT_HEADS: ReadonlySet<number> = new Set(
	[...SILENT_WORDS, ...APOSTROPHE_ENDINGS].map((word) => readWords(word).fields[WORD_HEAD] as number),
);

/** A text in small letters without its silent words, as far as spaces part them. */
export function withoutSilentWords(text: string): string {
	return text
		.split(" ")
		.filter((word) => !SILENT_WORDS.has(word))
		.join(" ");
}
