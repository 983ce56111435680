import type { CompiledTerms } from "./compiled-terms.ts";

/** One surface form, ready to be compared with a text's words. */
export interface Term {
	/** The folded words, in order; at least one. */
	readonly words: readonly string[];
	/** The id of the topic it names, or undefined for an anchor or an exemption. */
	readonly topic: string | undefined;
	/** The flags of compiled-terms.ts. */
	readonly flags: number;
}

/** Surface forms by their first word; the longest form of each word comes first. */
export type TermIndex = ReadonlyMap<string, readonly Term[]>;

/** Makes the index that `findTerms` looks words up in. */
export function createTermIndex(compiled: CompiledTerms): TermIndex {
	const index = new Map<string, Term[]>();
	for (const [joined, topic, flags] of compiled.terms) {
		const words = joined.split(" ");
		const first = words[0] as string;
		const term: Term = { words, topic: compiled.topics[topic], flags };
		const others = index.get(first);
		if (others) others.push(term);
		else index.set(first, [term]);
	}
	for (const terms of index.values()) terms.sort((a, b) => b.words.length - a.words.length);
	return index;
}
