import type { CompiledGate } from "./compiled-terms.ts";

/** Characters that may stand unseen within a word, and marks that may be written apart from their letter. */
const UNSEEN = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060-\u2064\ufeff\uff10-\uff5a]/;

/** Combining marks and invisible characters, to be taken out. */
const ALL_UNSEEN = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;

/** Tells whether a text may name Kazakhstan, or a topic that needs no such evidence. */
export type PageGate = (text: string) => boolean;

/**
 * Makes a gate. It looks for the first letters of a few hundred names anywhere in a text, with the browser's own regular
 * expressions, which cost less than reading each character once. Pages that it holds back, nearly all, are done with.
 */
export function createPageGate({ gate }: CompiledGate): PageGate {
	if (gate === "") return () => false;
	const pattern = new RegExp(gate, "i");
	return (text) => pattern.test(text) || (UNSEEN.test(text) && pattern.test(withoutUnseen(text)));
}

function withoutUnseen(text: string): string {
	return text.normalize("NFKC").replace(ALL_UNSEEN, "");
}
