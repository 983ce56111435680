import { expect, test } from "vitest";
import { conditionOf, type PageCondition, type PageFacts } from "../../../../src/core/overview/page-condition.ts";

const SITE = { host: "news.example", pattern: "*://*.news.example/*" };
const HINTS = [{ topic: "court", text: "the court" }];

function decision(overrides: Partial<PageFacts["decision"]> = {}): PageFacts["decision"] {
	return { on: false, reason: { kind: "click" }, site: SITE, missing: undefined, ...overrides };
}

test.each<[condition: PageCondition["kind"], facts: PageFacts]>([
	["restricted", { decision: decision({ reason: { kind: "restricted" }, site: undefined }), status: undefined }],
	["paused", { decision: decision({ reason: { kind: "paused" } }), status: undefined }],
	["off", { decision: decision(), status: undefined }],
	["off", { decision: decision({ reason: { kind: "rule", host: "news.example", rule: "off" } }), status: undefined }],
	[
		"unpermitted",
		{
			decision: decision({ missing: SITE.pattern, reason: { kind: "listed" } }),
			status: undefined,
		},
	],
	["starting", { decision: decision({ on: true }), status: undefined }],
	["empty", { decision: decision({ on: true }), status: { hints: [], error: null } }],
	["hints", { decision: decision({ on: true }), status: { hints: HINTS, error: null } }],
	["hints", { decision: decision(), status: { hints: HINTS, error: null } }],
	["failed", { decision: decision({ on: true }), status: { hints: [], error: "It broke." } }],
])("a page's condition: %s", (condition, facts) => {
	expect(conditionOf(facts).kind).toBe(condition);
});

test("a condition brings what is to be shown", () => {
	expect(conditionOf({ decision: decision(), status: { hints: HINTS, error: null } })).toEqual({
		kind: "hints",
		hints: HINTS,
	});
	expect(conditionOf({ decision: decision(), status: { hints: HINTS, error: "It broke." } })).toEqual({
		kind: "failed",
		error: "It broke.",
	});
});
