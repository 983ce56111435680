/** The topic counts only in text that is about Kazakhstan. */
export const NEEDS_CONTEXT = 1;
/** The term by itself says that the text is about Kazakhstan. */
export const STRONG_ANCHOR = 2;
/** The term says so only beside another anchor: others bear the name too. */
export const WEAK_ANCHOR = 4;
/** The term is a phrase in which an alias or anchor means something else; it takes its span and gives nothing. */
export const EXEMPT = 8;
/** The term is the name of another country: what stands beside it is that country's. */
export const OTHER_COUNTRY = 16;
/** The topic is about other countries as well as Kazakhstan: their names beside the term say nothing against it. */
export const FOREIGN = 32;
/** Each word of the term stands with a capital: in small letters it is another word, as "us" is. */
export const CAPITALS = 64;

/** What the page script always carries. Made by `src/dataset/compile-gate.ts`, read by `page-gate.ts`. */
export interface CompiledGate {
	/** The source of a regular expression, without regard to case: text that does not match it names nothing Kazakh. */
	readonly gate: string;
}

/**
 * What the page script is given where the gate lets a page through: every surface form, without a word of the claims.
 * Made by `src/dataset/compile-terms.ts`, read by `term-index.ts` and `telltale-table.ts`. Its texts are read where they
 * stand: nothing is taken apart but what a page needs.
 *
 * A term is kept under its telltale, the word whose presence gives it away: its longest that is not common.
 */
export interface CompiledTerms {
	/** Topic ids; a term names its topic by its place here. */
	readonly topics: readonly string[];
	/** Whether sources differ on each topic: a digit, 1 or 0. */
	readonly differing: string;
	/** The distinct folded words of all terms, sorted, one after another; a word that two kinds share stands twice. */
	readonly words: string;
	/** How many letters each word has: a character, as `writeLength` gives it. */
	readonly lengths: string;
	/** The kind of each word: a digit that is its place in `WORD_KINDS`. */
	readonly kinds: string;
	/** How many letters at the end of each word change in its forms: a digit. */
	readonly cuts: string;
	/** What each word is to terms: a digit, one of the roles above. */
	readonly roles: string;
	/**
	 * The terms of each word that is a telltale, in the order of the words, one after another. The terms of one word are
	 * parted by spaces. A term is the place of its topic (0 for none, else plus one) and its flags, each a character that
	 * much above `NUMBER_BASE`, then its words: `TELLTALE`, or a word's place as `writePlace` gives it; `BREAK` stands
	 * before one that punctuation parts from the word before it.
	 */
	readonly terms: string;
	/** How many characters each word has among these, as `writeLength` gives it. */
	readonly termLengths: string;
	/** Folded words that are never taken for a word of a term with a typing error, parted by spaces. */
	readonly lookalikes: string;
}

/** The word is no telltale. */
export const NO_TELLTALE = 0;
/** The word gives away a topic, or a name of Kazakhstan: its paragraph is worth reading closely. */
export const TELLS_TERM = 1;
/** The word gives away only what is of interest beside a topic: another country, an exemption. */
export const TELLS_OTHER = 2;

/** Added to a topic's place and to flags. */
export const NUMBER_BASE = 0x30;

/** Characters that are taken apart by place and length have so many at most: from here on halves of pairs stand. */
const MAX_LENGTH = 0xd800 - NUMBER_BASE - 1;

/** The character that stands for a length; throws for one that no character can stand for. */
export function writeLength(length: number): string {
	if (length > MAX_LENGTH) throw new RangeError(`${length} characters of one word's terms are too many to be packed`);
	return String.fromCharCode(length + NUMBER_BASE);
}

/** Stands in a packed term for the word that it is kept under. */
export const TELLTALE = "*";

/** Stands in a packed term before a word that follows punctuation. */
export const BREAK = "!";

/** Added to a word's place, to keep clear of the ASCII characters that the packing uses. */
const WORD_BASE = 0x80;

/** Code points from here on are halves of pairs, so places from here on are written `SURROGATES` higher. */
const FIRST_SURROGATE = 0xd800;
const SURROGATES = 0x800;

/** The character that stands for the place of a word; throws for a place beyond a million. */
export function writePlace(place: number): string {
	const code = place + WORD_BASE;
	return String.fromCodePoint(code < FIRST_SURROGATE ? code : code + SURROGATES);
}

/** The place that the character with this code point stands for. */
export function readPlace(code: number): number {
	return (code < FIRST_SURROGATE ? code : code - SURROGATES) - WORD_BASE;
}
