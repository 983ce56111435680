import type { Candidate, MatchKind } from "./find-terms.ts";

/** The kinds of match from sure to less sure. */
const KINDS: readonly MatchKind[] = ["alias", "variant", "inflection", "fuzzy"];

/** What may stand between the parts of one mention: spaces, after an ending that a hyphen or apostrophe parts off. */
const BETWEEN = /^(?:[-\u2010\u2011'’]\p{L}{1,4})?\s*$/u;

/**
 * Joins candidates of one topic that only spaces part, or the ending of the first: "Kazakh President Kassym-Jomart
 * Tokayev" is one mention, not two. What is joined is as sure as its least sure part, and needs context only where every
 * part does.
 */
export function joinNeighbours(candidates: readonly Candidate[], text: string): Candidate[] {
	const joined: Candidate[] = [];
	for (const next of candidates) {
		const last = joined.at(-1);
		if (last === undefined || last.topic !== next.topic || !BETWEEN.test(text.slice(last.end, next.start)))
			joined.push(next);
		else joined[joined.length - 1] = join(last, next);
	}
	return joined;
}

function join(one: Candidate, other: Candidate): Candidate {
	return {
		...one,
		end: other.end,
		needsContext: one.needsContext && other.needsContext,
		isAnchor: one.isAnchor || other.isAnchor,
		kind: KINDS[Math.max(KINDS.indexOf(one.kind), KINDS.indexOf(other.kind))] as MatchKind,
	};
}
