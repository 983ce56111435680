import type { Candidate, MatchKind } from "./find-terms.ts";

/** The kinds of match from sure to less sure. */
const KINDS: readonly MatchKind[] = ["alias", "variant", "inflection", "fuzzy"];

/**
 * Joins candidates of one topic that only spaces part: "Kazakh President Kassym-Jomart Tokayev" is one mention, not two.
 * What is joined is as sure as its least sure part, and needs context only where every part does.
 */
export function joinNeighbours(candidates: readonly Candidate[], text: string): Candidate[] {
	const joined: Candidate[] = [];
	for (const next of candidates) {
		const last = joined.at(-1);
		if (last === undefined || last.topic !== next.topic || text.slice(last.end, next.start).trim() !== "")
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
