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

/** Counts: an expected hint is found by one match of its topic that overlaps it. */
export function scoreHints(expected: readonly ExpectedHint[], matches: readonly PageMatch[]): Score {
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
