/** Anchor terms counted in one stretch of text. */
export interface AnchorCount {
	readonly strong: number;
	readonly weak: number;
}

/** Where evidence that a block is about Kazakhstan can stand, from near to far. */
export interface ContextEvidence {
	/** The block itself. */
	readonly block: AnchorCount;
	/** The blocks just before and after it. */
	readonly neighbours: AnchorCount;
	/** The heading of its section. */
	readonly heading: AnchorCount;
	/** The page's title and main heading. */
	readonly title: AnchorCount;
	/** The whole page. */
	readonly page: AnchorCount;
}

/** What one place of evidence adds to the score when it holds a strong anchor. The nearer, the more it says. */
export const CONTEXT_WEIGHTS = { block: 1, neighbours: 0.6, heading: 0.8, title: 0.8, page: 0.6 } as const;

/** The score from which on a block counts as being about Kazakhstan. */
export const CONTEXT_THRESHOLD = 0.6;

/** Strong anchors that make the page as a whole about Kazakhstan; fewer are a mention in passing. */
export const PAGE_ANCHORS = 5;

/** Weak anchors that are worth as much as one strong anchor, within one place of evidence. */
export const WEAK_PER_STRONG = 2;

/**
 * How strongly a block's surroundings say that it is about Kazakhstan: the sum of the weights of the places that
 * hold an anchor, 0 to 3.8. Compare with `CONTEXT_THRESHOLD`.
 */
export function weighContext(evidence: ContextEvidence): number {
	let score = 0;
	for (const place of ["block", "neighbours", "heading", "title"] as const)
		if (strength(evidence[place]) >= 1) score += CONTEXT_WEIGHTS[place];
	if (strength(evidence.page) >= PAGE_ANCHORS) score += CONTEXT_WEIGHTS.page;
	return score;
}

function strength({ strong, weak }: AnchorCount): number {
	return strong + weak / WEAK_PER_STRONG;
}
