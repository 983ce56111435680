import { expect, test } from "vitest";
import { intervalOf } from "../../../../src/core/compare/figure-interval.ts";
import { makeFigure } from "./small-claims.ts";

const { POSITIVE_INFINITY, NEGATIVE_INFINITY } = Number;

test.each([
	[
		{ value: 23, bound: "exact" },
		{ lower: 23, upper: 23, isOpen: false },
	],
	[
		{ value: 5, upper: 6, bound: "exact" },
		{ lower: 5, upper: 6, isOpen: false },
	],
	[
		{ value: 70, bound: "about" },
		{ lower: 63, upper: 77, isOpen: false },
	],
	[
		{ value: 100, upper: 200, bound: "about" },
		{ lower: 90, upper: 220, isOpen: false },
	],
	[
		{ value: -10, bound: "about" },
		{ lower: -11, upper: -9, isOpen: false },
	],
	[
		{ value: 50, bound: "above" },
		{ lower: 50, upper: POSITIVE_INFINITY, isOpen: true },
	],
	[
		{ value: 50, bound: "below" },
		{ lower: NEGATIVE_INFINITY, upper: 50, isOpen: true },
	],
	[
		{ value: 50, upper: 60, bound: "below" },
		{ lower: NEGATIVE_INFINITY, upper: 60, isOpen: true },
	],
] as const)("%j leaves %j possible", (figure, interval) => {
	expect(intervalOf(makeFigure(figure))).toEqual(interval);
});
