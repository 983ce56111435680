import {
	type CompiledTerm,
	type CompiledTerms,
	EXEMPT,
	NEEDS_CONTEXT,
	STRONG_ANCHOR,
	WEAK_ANCHOR,
} from "../core/match/compiled-terms.ts";
import { tokenize } from "../core/text/tokenize.ts";
import type { Dataset } from "./dataset.ts";
import type { Alias, Forms } from "./schema/topic.ts";

/** Compiles what the scanner carries: surface forms of topics, anchors and exemptions, folded, in a fixed order. */
export function compileTerms({ topics, anchors }: Dataset): CompiledTerms {
	const ids = topics.map(({ id }) => id).toSorted();
	const anchorFlags = new Map<string, number>();
	for (const { strength, forms } of anchors)
		for (const { text } of aliasesOf(forms))
			anchorFlags.set(foldPhrase(text), strength === "strong" ? STRONG_ANCHOR : WEAK_ANCHOR);
	const terms = new Map<string, CompiledTerm>();

	for (const [words, flags] of anchorFlags) terms.set(words, [words, -1, flags]);
	for (const topic of topics)
		for (const { text, needsContext = topic.needsContext } of aliasesOf(topic.aliases)) {
			const words = foldPhrase(text);
			const anchor = anchorsWithin(words, anchorFlags);
			// A form that names Kazakhstan is its own evidence.
			const context = needsContext && (anchor & STRONG_ANCHOR) === 0 ? NEEDS_CONTEXT : 0;
			terms.set(words, [words, ids.indexOf(topic.id), context | anchor]);
		}
	for (const { exemptions } of [...topics, ...anchors])
		for (const { text } of exemptions) {
			const words = foldPhrase(text);
			terms.set(words, [words, -1, EXEMPT]);
		}
	return { topics: ids, terms: [...terms.values()].toSorted(([a], [b]) => (a < b ? -1 : 1)) };
}

/** A surface form as the index holds it: its folded words joined by single spaces. */
function foldPhrase(text: string): string {
	return tokenize(text)
		.map(({ folded }) => folded)
		.join(" ");
}

/** The flags of the strongest anchor that stands within a phrase as whole words. */
function anchorsWithin(words: string, anchorFlags: ReadonlyMap<string, number>): number {
	let flags = 0;
	for (const [anchor, flag] of anchorFlags) if (` ${words} `.includes(` ${anchor} `)) flags |= flag;
	return flags & STRONG_ANCHOR ? STRONG_ANCHOR : flags;
}

function aliasesOf(forms: Forms): Exclude<Alias, string>[] {
	return (Object.values(forms).flat() as Alias[]).map((alias) => (typeof alias === "string" ? { text: alias } : alias));
}
