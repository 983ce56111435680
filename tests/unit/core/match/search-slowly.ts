import {
	type CompiledTerm,
	type CompiledTerms,
	EXEMPT,
	NEEDS_CONTEXT,
	STRONG_ANCHOR,
	WEAK_ANCHOR,
} from "../../../../src/core/match/compiled-terms.ts";
import type { Candidate, Findings } from "../../../../src/core/match/find-terms.ts";

/** A word of the text with what stands before it. */
interface Piece {
	readonly before: string;
	readonly word: string;
}

/** Tries every form at every word of a text whose words are known, then takes hits from the left, longest first. */
export function searchSlowly(parts: readonly Piece[], { topics, terms: forms }: CompiledTerms): Findings {
	const hits: { at: number; size: number; form: CompiledTerm }[] = [];
	for (const at of parts.keys())
		for (const form of forms) {
			const size = form[0].split(" ").length;
			const here = parts.slice(at, at + size);
			const isJoined = here.slice(1).every(({ before }) => !/[.,(]/u.test(before));
			const words = here.map(({ word }) => word.normalize("NFD").charAt(0).toLowerCase()).join(" ");
			if (isJoined && words === form[0]) hits.push({ at, size, form });
		}
	hits.sort((a, b) => a.at - b.at || b.size - a.size);

	const candidates: Candidate[] = [];
	const anchors = { strong: 0, weak: 0 };
	let free = 0;
	for (const { at, size, form } of hits) {
		if (at < free) continue;
		free = at + size;
		const [, topic, flags] = form;
		if (flags === EXEMPT) continue;
		if ((flags & STRONG_ANCHOR) !== 0) anchors.strong++;
		if ((flags & WEAK_ANCHOR) !== 0) anchors.weak++;
		const id = topics[topic];
		if (id === undefined) continue;
		const start = lengthOf(parts.slice(0, at)) + (parts[at]?.before.length ?? 0);
		const end = lengthOf(parts.slice(0, at + size));
		candidates.push({ start, end, topic: id, needsContext: (flags & NEEDS_CONTEXT) !== 0 });
	}
	return { candidates, anchors };
}

function lengthOf(parts: readonly Piece[]): number {
	return parts.reduce((length, { before, word }) => length + before.length + word.length, 0);
}
