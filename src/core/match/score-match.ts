import type { MatchKind } from "./find-terms.ts";
import type { PageMatch } from "./match-page.ts";

/** How sure a kind of match is of being the term it was taken for, 0 to 1. */
export const KIND_SCORES: Readonly<Record<MatchKind, number>> = {
	alias: 1,
	variant: 0.98,
	inflection: 0.95,
	fuzzy: 0.8,
};

/** How sure a match is, 0 to 1: the sureness of its kind, times that of its context where it needs one. */
export function scoreMatch({
	kind,
	needsContext,
	verdict,
}: Pick<PageMatch, "kind" | "needsContext" | "verdict">): number {
	const context = needsContext ? Math.min(1, verdict.score) : 1;
	return Math.round(KIND_SCORES[kind] * context * 100) / 100;
}
