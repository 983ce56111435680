import { expect, test } from "vitest";
import { timeOfClaim } from "../../../../src/core/compare/claim-time.ts";
import { makeClaim, makeSource, smallClaims } from "./small-claims.ts";

const [printed, spanned, after] = smallClaims.sources as [
	(typeof smallClaims.sources)[number],
	(typeof smallClaims.sources)[number],
	(typeof smallClaims.sources)[number],
];

test("a claim with a time of its own is from that time", () => {
	const time = timeOfClaim(makeClaim({ asOf: "2020-11" }), printed);
	expect(time).toEqual({ date: "2020-11", basis: "claim", isOpen: false, lastDay: "2020-11-30" });
});

test("a claim without one is from when its article is from", () => {
	expect(timeOfClaim(makeClaim(), printed)).toEqual({
		date: "2021-03-02",
		basis: "source",
		isOpen: false,
		lastDay: "2021-03-02",
	});
});

test("an article of a span of time counts as of the end of the span", () => {
	expect(timeOfClaim(makeClaim(), spanned)).toMatchObject({ date: "2022-11-19", basis: "source", isOpen: false });
});

test("an article that may be from any later day says so", () => {
	expect(timeOfClaim(makeClaim(), after)).toMatchObject({ date: "2024-03-15", basis: "source", isOpen: true });
	expect(timeOfClaim(makeClaim({ asOf: "2025" }), after)).toMatchObject({
		date: "2025",
		basis: "claim",
		isOpen: false,
	});
});

test("what an article looks ahead to is no older and no newer than the article", () => {
	expect(timeOfClaim(makeClaim({ asOf: "2021-04" }), printed)).toMatchObject({ date: "2021-03-02", basis: "source" });
	expect(timeOfClaim(makeClaim({ asOf: "2022-11-20" }), spanned)).toMatchObject({ date: "2022-11-19" });
});

test("a time that contains the day of the article ends with that day", () => {
	for (const asOf of ["2021", "2021-03"]) {
		const time = timeOfClaim(makeClaim({ asOf }), printed);
		expect(time).toEqual({ date: asOf, basis: "claim", isOpen: false, lastDay: "2021-03-02" });
	}
});

test("an article known to the month holds any day of that month", () => {
	const source = makeSource({ date: { ...printed.date, earliest: "2021-03", latest: "2021-03" } });
	expect(timeOfClaim(makeClaim({ asOf: "2021-03-20" }), source)).toMatchObject({ date: "2021-03-20", basis: "claim" });
	expect(timeOfClaim(makeClaim(), source)).toMatchObject({ date: "2021-03", lastDay: "2021-03-31" });
});
