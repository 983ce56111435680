import { expect, test } from "vitest";
import type { StatedFigure } from "../../../../src/core/compare/compare-figures.ts";
import type { CompiledFigure } from "../../../../src/core/compare/compiled-claims.ts";
import { findFigureGap } from "../../../../src/core/compare/find-figure-gap.ts";
import { makeClaim, makeDifference, makeFigure } from "./small-claims.ts";

/** A figure of a claim whose id is that of the figure's place: `c0`, `c1` and so on. */
function stated(figures: readonly (Partial<CompiledFigure> & { readonly time?: string })[]): StatedFigure[] {
	return figures.map(({ time, ...figure }, index) => ({
		claim: makeClaim({ id: `c${index}` }),
		figure: makeFigure(figure),
		time,
	}));
}

test.each([
	["the same number", [{ value: 23 }, { value: 23 }]],
	["a number and about that number", [{ value: 23 }, { value: 23, bound: "about" }]],
	["a number and about one near it", [{ value: 68 }, { value: 70, bound: "about" }]],
	["a number and over a lower one", [{ value: 52 }, { value: 50, bound: "above" }]],
	["a number and under a higher one", [{ value: 48 }, { value: 50, bound: "below" }]],
	["a number within a range", [{ value: 5 }, { value: 4, upper: 6 }]],
	[
		"over one number and under a higher",
		[
			{ value: 5, bound: "above" },
			{ value: 9, bound: "below" },
		],
	],
	["one number", [{ value: 5 }]],
] as const)("nothing lies apart: %s", (_, figures) => {
	expect(findFigureGap(stated(figures), [])).toBeUndefined();
	expect(findFigureGap(stated(figures).toReversed(), [])).toBeUndefined();
});

test.each([
	["two numbers", [{ value: 23 }, { value: 70 }], 47, 3.04347826087],
	["a number and about another", [{ value: 23 }, { value: 70, bound: "about" }], 47, 3.04347826087],
	["a number and over a higher one", [{ value: 48 }, { value: 50, bound: "above" }], 2, 1.04166666667],
	["a number and over that number", [{ value: 50 }, { value: 50, bound: "above" }], 0, 1],
	["under a number and that number", [{ value: 50, bound: "below" }, { value: 50 }], 0, 1],
	["a range and a number above it", [{ value: 4, upper: 6 }, { value: 8 }], 2, 1.33333333333],
	["decimal numbers", [{ value: 0.1 }, { value: 0.3 }], 0.2, 3],
	["nothing and something", [{ value: 0 }, { value: 3 }], 3, undefined],
] as const)("the gap is as stated: %s", (_, figures, difference, ratio) => {
	for (const values of [stated(figures), stated(figures).toReversed()]) {
		const gap = findFigureGap(values, []);
		expect(gap).toMatchObject({ difference, low: { claim: { id: "c0" } }, high: { claim: { id: "c1" } } });
		expect(gap?.ratio).toBe(ratio);
	}
});

test("of several figures the two furthest apart are told", () => {
	const gap = findFigureGap(stated([{ value: 40 }, { value: 23 }, { value: 70 }, { value: 60 }]), []);
	expect([gap?.low.claim.id, gap?.high.claim.id]).toEqual(["c1", "c2"]);
});

test("the reason is the authored one where there is one, whichever claim it names first", () => {
	const difference = makeDifference({ claims: ["c1", "c0"], reason: "other-definition" });
	const values = stated([
		{ value: 23, time: "2023" },
		{ value: 70, time: "2025" },
	]);
	expect(findFigureGap(values, [makeDifference(), difference])?.why).toEqual({
		reason: "other-definition",
		difference,
	});
});

test("without one, different times are the reason", () => {
	const values = stated([
		{ value: 23, time: "2023-08" },
		{ value: 70, time: "2025" },
	]);
	expect(findFigureGap(values, [makeDifference()])?.why).toEqual({
		reason: "change-over-time",
		difference: undefined,
	});
});

test.each([
	["2023", "2023"],
	["2023", "2023-08"],
	["2023-08-28", "2023-08"],
	["2023", undefined],
	[undefined, undefined],
])("without either, nothing explains it: %s and %s may be the same time", (first, second) => {
	const values = stated([
		{ value: 23, ...(first && { time: first }) },
		{ value: 70, ...(second && { time: second }) },
	]);
	const gap = findFigureGap(values, []);
	expect(gap?.difference).toBe(47);
	expect(gap?.why).toBeUndefined();
});

test("two figures of one claim are not explained by a difference of that claim from another", () => {
	const [low, high] = stated([{ value: 23 }, { value: 70 }]) as [StatedFigure, StatedFigure];
	const gap = findFigureGap([low, { ...high, claim: low.claim }], [makeDifference({ claims: ["c0", "c1"] })]);
	expect(gap?.why).toBeUndefined();
});
