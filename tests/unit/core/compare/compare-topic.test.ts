import { expect, test } from "vitest";
import { compareTopic } from "../../../../src/core/compare/compare-topic.ts";
import { smallClaims } from "./small-claims.ts";

test("every source stands in the comparison, oldest first, the silent ones included", () => {
	const comparison = compareTopic("court", smallClaims);
	expect(comparison?.topic).toBe(smallClaims.topics[0]);
	expect(comparison?.statements.map(({ source, silent }) => [source.id, silent])).toEqual([
		["alpha", false],
		["beta", false],
		["gamma", false],
		["delta", true],
		["epsilon", true],
	]);
	expect(comparison?.speaking).toBe(3);
});

test("each source has its own claims on the topic and no other, in the order of the article", () => {
	const comparison = compareTopic("court", smallClaims);
	expect(comparison?.statements.map(({ claims }) => claims.map(({ id }) => id))).toEqual([
		["alpha-2-court-is-new", "alpha-3-work-praised", "alpha-4-slow-work", "alpha-5-mixed-record"],
		["beta-1-chair-on-appeals"],
		["gamma-7-minister-on-judges"],
		[],
		[],
	]);
});

test("a claim on two topics stands in the comparison of each", () => {
	const claimsOfGamma = compareTopic("election", smallClaims)?.statements[2]?.claims;
	expect(claimsOfGamma?.map(({ id }) => id)).toEqual(["gamma-7-minister-on-judges"]);
	expect(compareTopic("election", smallClaims)?.speaking).toBe(5);
});

test("a topic that nobody speaks of has silent sources alone", () => {
	const comparison = compareTopic("court", { ...smallClaims, claims: [] });
	expect(comparison?.speaking).toBe(0);
	expect(comparison?.statements.map(({ silent }) => silent)).toEqual([true, true, true, true, true]);
});

test.each(["", "Court", "courts", "__proto__"])("a topic that is not in the dataset has no comparison: %j", (id) => {
	expect(compareTopic(id, smallClaims)).toBeUndefined();
});
