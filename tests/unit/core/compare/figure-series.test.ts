import { expect, test } from "vitest";
import { figureSeries } from "../../../../src/core/compare/figure-series.ts";
import { realClaims } from "../rank/real-claims.ts";
import { makeClaim, makeFigure, smallClaims } from "./small-claims.ts";

function seriesOf(...claims: ReturnType<typeof makeClaim>[]) {
	return figureSeries({ ...smallClaims, claims });
}

test("a figure is dated by itself, else by its claim, else by its article", () => {
	const [series] = seriesOf(
		makeClaim({ id: "a", source: "gamma", figures: [makeFigure()] }),
		makeClaim({ id: "b", source: "beta", figures: [makeFigure()] }),
		makeClaim({ id: "c", asOf: "2020-02", figures: [makeFigure()] }),
		makeClaim({ id: "d", asOf: "2020", figures: [makeFigure({ asOf: "2019" })] }),
		makeClaim({ id: "e", figures: [makeFigure({ period: { from: "2017", to: "2018" } })] }),
	);
	expect(series?.points.map(({ claim, time }) => [claim.id, time])).toEqual([
		["e", { first: "2018-01-01", last: "2018-12-31", date: "2018", basis: "figure" }],
		["d", { first: "2019-01-01", last: "2019-12-31", date: "2019", basis: "figure" }],
		["c", { first: "2020-02-01", last: "2020-02-29", date: "2020-02", basis: "claim" }],
		["b", { first: "2022-09-27", last: "2022-11-19", date: "2022-09-27", basis: "source" }],
		["a", { first: "2024-03-15", last: null, date: "2024-03-15", basis: "source" }],
	]);
});

test("each measure has one series, in alphabetical order", () => {
	const series = seriesOf(makeClaim({ figures: [makeFigure({ measure: "z" }), makeFigure({ measure: "a" })] }));
	expect(series.map(({ measure, unit, points }) => [measure, unit, points.length])).toEqual([
		["a", "cases", 1],
		["z", "cases", 1],
	]);
});

test("series are of a topic or of a measure, and there are none for what is not known", () => {
	const measure = "constitutional-court-cases-reviewed";
	expect(figureSeries(realClaims, { measure }).map(({ points }) => points.map(({ figure }) => figure.value))).toEqual([
		[23, 70],
	]);
	expect(figureSeries(realClaims, { topic: "party-threshold" }).map((series) => series.measure)).toEqual([
		"party-threshold-after",
		"party-threshold-before",
	]);
	expect(figureSeries(realClaims, { topic: "none" })).toEqual([]);
	expect(figureSeries(realClaims, { measure: "none" })).toEqual([]);
});

test("all figures of the dataset are in some series", () => {
	const count = figureSeries(realClaims).reduce((sum, { points }) => sum + points.length, 0);
	expect(count).toBe(realClaims.claims.reduce((sum, { figures }) => sum + figures.length, 0));
});
