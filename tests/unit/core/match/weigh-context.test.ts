import { expect, test } from "vitest";
import {
	type AnchorCount,
	CONTEXT_THRESHOLD,
	CONTEXT_WEIGHTS,
	type ContextEvidence,
	PAGE_ANCHORS,
	weighContext,
} from "../../../../src/core/match/weigh-context.ts";

const NONE: AnchorCount = { strong: 0, weak: 0 };
const NOTHING: ContextEvidence = { block: NONE, neighbours: NONE, heading: NONE, title: NONE, page: NONE };

const NEAR_PLACES = ["block", "neighbours", "heading", "title"] as const;

test("without any anchor nothing says that the text is about Kazakhstan", () => {
	expect(weighContext(NOTHING)).toBe(0);
});

test.each(NEAR_PLACES)("one strong anchor in one near place is enough by itself: %s", (place) => {
	const score = weighContext({ ...NOTHING, [place]: { strong: 1, weak: 0 } });
	expect(score).toBe(CONTEXT_WEIGHTS[place]);
	expect(score).toBeGreaterThanOrEqual(CONTEXT_THRESHOLD);
});

test.each(NEAR_PLACES)("more anchors in one near place add nothing: %s", (place) => {
	expect(weighContext({ ...NOTHING, [place]: { strong: 9, weak: 9 } })).toBe(CONTEXT_WEIGHTS[place]);
});

test.each(NEAR_PLACES)("one weak anchor in a near place says nothing, two say as much as a strong one: %s", (place) => {
	expect(weighContext({ ...NOTHING, [place]: { strong: 0, weak: 1 } })).toBe(0);
	expect(weighContext({ ...NOTHING, [place]: { strong: 0, weak: 2 } })).toBe(CONTEXT_WEIGHTS[place]);
});

test("weak anchors in different places do not add up to a strong one", () => {
	const weak = { strong: 0, weak: 1 };
	expect(weighContext({ block: weak, neighbours: weak, heading: weak, title: weak, page: weak })).toBe(0);
});

test.each<[name: string, page: AnchorCount, counts: boolean]>([
	["one strong anchor fewer than needed", { strong: PAGE_ANCHORS - 1, weak: 0 }, false],
	["as many strong anchors as needed", { strong: PAGE_ANCHORS, weak: 0 }, true],
	["one strong anchor replaced by one weak one", { strong: PAGE_ANCHORS - 1, weak: 1 }, false],
	["one strong anchor replaced by two weak ones", { strong: PAGE_ANCHORS - 1, weak: 2 }, true],
	["weak anchors alone, too few", { strong: 0, weak: 2 * PAGE_ANCHORS - 1 }, false],
	["weak anchors alone, twice as many", { strong: 0, weak: 2 * PAGE_ANCHORS }, true],
])("the page as a whole counts from its own number of anchors on: %s", (_, page, counts) => {
	const score = weighContext({ ...NOTHING, page });
	expect(score).toBe(counts ? CONTEXT_WEIGHTS.page : 0);
	expect(score >= CONTEXT_THRESHOLD).toBe(counts);
});

test("places add up, and all of them give the highest score", () => {
	const strong = { strong: 1, weak: 0 };
	expect(weighContext({ ...NOTHING, neighbours: strong, heading: strong })).toBeCloseTo(1.4);
	const page = { strong: PAGE_ANCHORS, weak: 0 };
	expect(weighContext({ block: strong, neighbours: strong, heading: strong, title: strong, page })).toBeCloseTo(3.8);
});
