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
 * one pass. Made by `src/dataset/compile-terms.ts`, read by `term-index.ts`.
 */
export interface CompiledTerms {
	/** Topic ids; a term names its topic by its place here. */
	readonly topics: readonly string[];
	/** The distinct folded words of all terms, parted by line feeds; a word that two kinds share stands twice. */
	readonly words: string;
	/** The kind of each word: a digit that is its place in `WORD_KINDS`. */
	readonly kinds: string;
	/**
	 * What each word's presence in a text may mean, a digit that is a sum of text-sieve.ts's constants: not 0 for the
	 * rarest word of every term that a text could be worth looking at for.
	 */
	readonly tiers: string;
	/**
	 * The terms, one after the other: the places of its words, a space, the place of its topic (0 for none, else plus
	 * one), its flags. Each number is one character, `PACK_BASE` above it. `PACKED_BREAK` stands before a word that
	 * punctuation parts from the one before it.
	 */
	readonly terms: string;
	/** Folded words that are never taken for a word of a term with a typing error, parted by line feeds. */
	readonly lookalikes: string;
}

/** Stands in packed terms before a word that follows punctuation. */
export const PACKED_BREAK = "!";

/** Added to a number that is packed as a character, to keep clear of the space and of control characters. */
export const PACK_BASE = 0x30;
