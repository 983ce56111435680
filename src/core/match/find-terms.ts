import type { Span } from "../text/span.ts";
import { type Token, tokenize } from "../text/tokenize.ts";
import { EXEMPT, NEEDS_CONTEXT, STRONG_ANCHOR, WEAK_ANCHOR } from "./compiled-terms.ts";
import type { Term, TermIndex } from "./term-index.ts";

/** A span that names a topic, if the text around it is about Kazakhstan. */
export interface Candidate extends Span {
	readonly topic: string;
	/** True where only evidence that the text is about Kazakhstan makes this a match. */
	readonly needsContext: boolean;
}

/** What one block of text holds. */
export interface Findings {
	/** Spans that name a topic, in order; none overlap. */
	readonly candidates: readonly Candidate[];
	/** How many anchor terms stand in the block, candidates that are anchors themselves included. */
	readonly anchors: { readonly strong: number; readonly weak: number };
}

/**
 * Finds the surface forms in a text: whole words, without regard to case and diacritics, the longest form at the
 * leftmost place first. Accepts any string.
 */
export function findTerms(text: string, index: TermIndex): Findings {
	const tokens = tokenize(text);
	const candidates: Candidate[] = [];
	let strong = 0;
	let weak = 0;
	let at = 0;
	while (at < tokens.length) {
		const term = longestTermAt(tokens, at, index);
		if (term === undefined) {
			at++;
			continue;
		}
		const next = at + term.words.length;
		if ((term.flags & EXEMPT) === 0) {
			if (term.flags & STRONG_ANCHOR) strong++;
			if (term.flags & WEAK_ANCHOR) weak++;
			if (term.topic !== undefined) {
				const start = (tokens[at] as Token).start;
				const end = (tokens[next - 1] as Token).end;
				candidates.push({ start, end, topic: term.topic, needsContext: (term.flags & NEEDS_CONTEXT) !== 0 });
			}
		}
		at = next;
	}
	return { candidates, anchors: { strong, weak } };
}

function longestTermAt(tokens: readonly Token[], at: number, index: TermIndex): Term | undefined {
	return index.get((tokens[at] as Token).folded)?.find((term) => standsAt(tokens, at, term.words));
}

function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
	for (let i = 1; i < words.length; i++) {
		const token = tokens[at + i];
		if (token === undefined || token.afterBreak || token.folded !== words[i]) return false;
	}
	return true;
}
