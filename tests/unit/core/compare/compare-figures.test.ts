import { expect, test } from "vitest";
import { timeOfClaim } from "../../../../src/core/compare/claim-time.ts";
import { compareFigures } from "../../../../src/core/compare/compare-figures.ts";
import type { CompiledClaim } from "../../../../src/core/compare/compiled-claims.ts";
import { makeClaim, makeDifference, makeFigure, makeSource } from "./small-claims.ts";

function compare(claims: readonly CompiledClaim[]) {
	const times = new Map(claims.map((claim) => [claim.id, timeOfClaim(claim, makeSource())]));
	return compareFigures({ claims, times, differences: [makeDifference({ claims: ["a", "b"] })] });
}

test("what is measured once is not compared", () => {
	expect(compare([makeClaim({ figures: [makeFigure(), makeFigure({ measure: "appeals" })] }), makeClaim()])).toEqual(
		[],
	);
});

test("what is measured more than once is compared, measures in alphabetical order", () => {
	const claims = [
		makeClaim({ id: "a", figures: [makeFigure(), makeFigure({ measure: "appeals", value: 4000 })] }),
		makeClaim({ id: "b", figures: [makeFigure({ measure: "appeals", value: 4000 }), makeFigure({ value: 70 })] }),
	];
	const comparisons = compare(claims);
	expect(comparisons.map(({ measure }) => measure)).toEqual(["appeals", "cases"]);
	expect(comparisons[0]?.gap).toBeUndefined();
	expect(comparisons[1]?.gap).toMatchObject({ difference: 47, why: { difference: { claims: ["a", "b"] } } });
});

test("figures of one claim are compared with each other", () => {
	const [comparison] = compare([makeClaim({ id: "a", figures: [makeFigure(), makeFigure({ value: 70 })] })]);
	expect(comparison?.values.map(({ figure, claim }) => [claim.id, figure.value])).toEqual([
		["a", 23],
		["a", 70],
	]);
});

test("values stand in order of time: the figure's own, the end of its period, the claim's, the article's", () => {
	// The article is of 2 March 2021.
	const claims = [
		makeClaim({ id: "article", figures: [makeFigure()] }),
		makeClaim({ id: "own", asOf: "2020", figures: [makeFigure({ asOf: "2018" })] }),
		makeClaim({ id: "period", figures: [makeFigure({ period: { from: "2015", to: "2017-05" } })] }),
		makeClaim({ id: "claim", asOf: "2019", figures: [makeFigure()] }),
	];
	const [comparison] = compare(claims);
	expect(comparison?.values.map(({ claim, time }) => [claim.id, time])).toEqual([
		["period", "2017-05"],
		["own", "2018"],
		["claim", "2019"],
		["article", undefined],
	]);
});

test("values of the same time keep the order of the sources", () => {
	const claims = ["b", "a"].map((id) => makeClaim({ id, asOf: "2019", figures: [makeFigure()] }));
	expect(compare(claims)[0]?.values.map(({ claim }) => claim.id)).toEqual(["b", "a"]);
});
