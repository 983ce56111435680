import { expect, test } from "vitest";
import type { PageMatch } from "../../../../src/core/match/match-page.ts";
import { KIND_SCORES, scoreMatch } from "../../../../src/core/match/score-match.ts";

function matchWith(overrides: Partial<PageMatch>, score = 0): PageMatch {
	return {
		start: 0,
		end: 5,
		text: "court",
		topic: "court",
		kind: "alias",
		needsContext: false,
		isAnchor: false,
		isForeign: false,
		verdict: { accepted: true, score, evidence: [] },
		...overrides,
	};
}

test("the surer a kind of match is, the higher its score, and the surest has 1", () => {
	const kinds = ["alias", "variant", "inflection", "fuzzy"] as const;
	expect(Object.keys(KIND_SCORES)).toEqual([...kinds]);
	const scores = kinds.map((kind) => scoreMatch(matchWith({ kind })));
	expect(scores).toEqual(kinds.map((kind) => KIND_SCORES[kind]));
	expect(scores).toEqual(scores.toSorted((a, b) => b - a));
	expect(scores[0]).toBe(1);
});

test.each<[kind: PageMatch["kind"], needsContext: boolean, context: number, score: number]>([
	["alias", true, 0.6, 0.6],
	["alias", true, 1, 1],
	["alias", true, 3.9, 1],
	["alias", false, 0, 1],
	["inflection", true, 0.6, 0.57],
	["fuzzy", true, 0.8, 0.64],
	["variant", false, 0.6, 0.98],
])("%s that needs context: %s, of which there is %d, has the score %d", (kind, needsContext, context, score) => {
	expect(scoreMatch(matchWith({ kind, needsContext }, context))).toBe(score);
});
