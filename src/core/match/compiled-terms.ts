/** The topic counts only in text that is about Kazakhstan. */
export const NEEDS_CONTEXT = 1;
/** The term by itself says that the text is about Kazakhstan. */
export const STRONG_ANCHOR = 2;
/** The term says so only beside another anchor: others bear the name too. */
export const WEAK_ANCHOR = 4;
/** The term is a phrase in which an alias or anchor means something else; it takes its span and gives nothing. */
export const EXEMPT = 8;

/** One surface form: its folded words joined by single spaces, its topic as an index or -1, and its flags. */
export type CompiledTerm = readonly [words: string, topic: number, flags: number];

/** What the scanner carries: every surface form, without a word of the claims. Made by `src/dataset/compile`. */
export interface CompiledTerms {
	/** Topic ids, in the order that `CompiledTerm` refers to. */
	readonly topics: readonly string[];
	readonly terms: readonly CompiledTerm[];
}
