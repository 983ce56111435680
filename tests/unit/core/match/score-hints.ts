import type { PageMatch } from "../../../../src/core/match/match-page.ts";

/** A hint that a text is expected to get. */
export interface ExpectedHint {
	readonly start: number;
	readonly end: number;
	readonly topic: string;
}

/** How many hints were found, found but not expected, and missed. */
export interface Score {
	readonly found: number;
	readonly extra: number;
	readonly missed: number;
}

/** The score of no text at all. */
export const NO_SCORE: Score = { found: 0, extra: 0, missed: 0 };

/** A text whose expected hints are marked `[[surface form|topic]]`, without its marks. */
export function parseMarked(marked: string): { readonly text: string; readonly expected: readonly ExpectedHint[] } {
	const expected: ExpectedHint[] = [];
	let text = "";
	for (const part of marked.split(/(\[\[.*?\]\])/su)) {
		const [, surface, topic] = /^\[\[(.*)\|([^|]*)\]\]$/su.exec(part) ?? [];
		if (surface !== undefined && topic !== undefined)
			expected.push({ start: text.length, end: text.length + surface.length, topic });
		text += surface ?? part;
	}
	return { text, expected };
}

/** What scoring needs to know of a match. */
type ScoredMatch = Pick<PageMatch, "start" | "end" | "topic">;

/** Counts: an expected hint is found by one match of its topic that overlaps it; each match finds one hint at most. */
export function scoreHints(expected: readonly ExpectedHint[], matches: readonly ScoredMatch[]): Score {
	const free = new Set(matches);
	let found = 0;
	for (const { start, end, topic } of expected) {
		const match = [...free].find((one) => one.topic === topic && one.start < end && start < one.end);
		if (match === undefined) continue;
		free.delete(match);
		found++;
	}
	return { found, extra: free.size, missed: expected.length - found };
}

/** The scores of two texts together. */
export function addScores(one: Score, other: Score): Score {
	return { found: one.found + other.found, extra: one.extra + other.extra, missed: one.missed + other.missed };
}

/** The part of what was found that was expected; 1 where nothing was found. */
export function precisionOf({ found, extra }: Score): number {
	return found + extra === 0 ? 1 : found / (found + extra);
}

/** The part of what was expected that was found; 1 where nothing was expected. */
export function recallOf({ found, missed }: Score): number {
	return found + missed === 0 ? 1 : found / (found + missed);
}
