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

/**
 * What the scanner carries: every surface form, without a word of the claims, packed so that it is small and loads in
 * one pass. Made by `src/dataset/compile-terms.ts`, read by `unpack-terms.ts`.
 *
 * Lists are front-coded: an entry starts with a capital letter that says how many characters (`words`) or words
 * (`terms`) it shares with the start of the entry before it, `A` for none; what follows is new.
 */
export interface CompiledTerms {
	/** Topic ids; a group of terms names its topic by its place here. */
	readonly topics: readonly string[];
	/** Whether sources differ on each topic: a digit, 1 or 0. */
	readonly differing: string;
	/** The distinct folded words of all terms, sorted; a word that two kinds share stands twice. */
	readonly words: string;
	/** The kind of each word: a digit that is its place in `WORD_KINDS`. */
	readonly kinds: string;
	/** How many letters at the end of each word change in its forms: a digit. */
	readonly cuts: string;
	/**
	 * What each word's presence in a text may mean, a digit that is a sum of text-sieve.ts's constants: not 0 for the
	 * rarest word of every term that a text could be worth looking at for.
	 */
	readonly tiers: string;
	/**
	 * The terms in groups. A group starts with a line feed, the place of its topic (0 for none, else plus one) and its
	 * flags, each a character that much above `GROUP_BASE`. A word is its place, a character that much above
	 * `WORD_BASE`; `BREAK` stands before one that punctuation parts from the word before it.
	 */
	readonly terms: string;
	/** Folded words that are never taken for a word of a term with a typing error, packed as `words` is. */
	readonly lookalikes: string;
}

/** Added to a topic's place and to flags. */
export const GROUP_BASE = 0x30;

/** Added to a word's place, to keep clear of the ASCII characters that the packing uses. */
export const WORD_BASE = 0x80;

/** Stands in packed terms before a word that follows punctuation. */
export const BREAK = "!";

/** The capital letter that stands for 0; no entry is coded as sharing more than `MAX_SHARED`. */
export const SHARED_BASE = 0x41;

/** The most that an entry is coded as sharing with the one before it: `Z`. */
export const MAX_SHARED = 25;
