import fc from "fast-check";
import { expect, test } from "vitest";
import { compareToPageDate } from "../../../../src/core/compare/compare-to-page-date.ts";
import { compareTopic } from "../../../../src/core/compare/compare-topic.ts";
import { realClaims } from "../rank/real-claims.ts";
import { makeClaim, smallClaims } from "./small-claims.ts";

function ageOf(pageDate: string, ...sources: string[]) {
	const claims = sources.map((source) => makeClaim({ id: `${source}-2`, source }));
	const comparison = compareTopic("court", { ...smallClaims, claims });
	return comparison && compareToPageDate(comparison, pageDate);
}

// Alpha is of 2 March 2021, Beta of 27 September to 19 November 2022, Gamma of 15 March 2024 or later.
test.each<[pageDate: string, sources: string[], order: string, least: number, most: number]>([
	["2026-03-02", ["alpha"], "page-is-later", 60, 60],
	["2021-04-01", ["alpha"], "page-is-later", 0, 0],
	["2021-03-02", ["alpha"], "unclear", 0, 0],
	["2021", ["alpha"], "unclear", 0, 9],
	["2022", ["alpha"], "page-is-later", 9, 21],
	["2020-12-31", ["alpha"], "page-is-earlier", 0, 0],
	["2022-10-15", ["alpha", "beta"], "unclear", 0, 0],
	["2023-11-19", ["alpha", "beta"], "page-is-later", 12, 13],
	["2022-09", ["alpha", "beta"], "unclear", 0, 0],
	["2022-08", ["alpha", "beta"], "page-is-earlier", 0, 0],
	["2026-03-15", ["gamma"], "unclear", 0, 24],
	["2024-03-14", ["gamma"], "page-is-earlier", 0, 0],
])(
	"against a page of %s the statements of %j are told as far as the dates allow",
	(date, sources, order, least, most) => {
		expect(ageOf(date, ...sources)).toMatchObject({ order, monthsAtLeast: least, monthsAtMost: most });
	},
);

test("the sources written after the page are named", () => {
	expect(ageOf("2022-12-01", "alpha", "beta", "gamma")?.laterSources).toEqual(["gamma"]);
	expect(ageOf("2020", "alpha", "beta", "gamma")?.laterSources).toEqual(["alpha", "beta", "gamma"]);
});

test("a claim’s own time goes before its article’s", () => {
	const claims = [makeClaim({ asOf: "2020-06" })];
	const comparison = compareTopic("court", { ...smallClaims, claims });
	expect(comparison && compareToPageDate(comparison, "2021-06-30")).toMatchObject({
		monthsAtLeast: 12,
		monthsAtMost: 12,
	});
});

test.each(["", "yesterday", "2021-13", "2021-1-1", "20210302"])("%j is no date", (date) => {
	expect(ageOf(date, "alpha")).toBeUndefined();
});

test("where all are silent there is nothing to compare", () => {
	expect(ageOf("2026")).toBeUndefined();
});

test("on every topic a statement is at most as old as it may be", () => {
	const topics = fc.constantFrom(...realClaims.topics.map(({ id }) => id));
	const days = fc.date({ min: new Date("2015-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
	fc.assert(
		fc.property(topics, days, (topic, day) => {
			const comparison = compareTopic(topic, realClaims);
			const age = comparison && compareToPageDate(comparison, day.toISOString().slice(0, 10));
			expect(age?.monthsAtLeast).toBeLessThanOrEqual(age?.monthsAtMost ?? -1);
		}),
	);
});
