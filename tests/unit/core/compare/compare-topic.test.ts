import { expect, test } from "vitest";
import { compareTopic } from "../../../../src/core/compare/compare-topic.ts";
import type { CompiledClaim, CompiledClaims } from "../../../../src/core/compare/compiled-claims.ts";
import { makeDifference, makeFigure, smallClaims } from "./small-claims.ts";

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

/** The small dataset with two of its claims on the court linked, dated and set against each other. */
function linkedClaims(): CompiledClaims {
	const claims = smallClaims.claims.map((claim): CompiledClaim => {
		if (claim.id === "alpha-2-court-is-new")
			return { ...claim, asOf: "2020", agrees: ["beta-1-chair-on-appeals"], figures: [makeFigure()] };
		if (claim.id === "beta-1-chair-on-appeals")
			return { ...claim, related: ["alpha-2-court-is-new"], figures: [makeFigure({ value: 70 })] };
		if (claim.id === "gamma-7-minister-on-judges") return { ...claim, agrees: ["beta-1-chair-on-appeals"] };
		return claim;
	});
	return { ...smallClaims, claims, differences: [makeDifference()] };
}

test("the comparison holds what each part finds", () => {
	const comparison = compareTopic("court", linkedClaims());
	expect(comparison?.agreements.map((agreement) => agreement.map(({ id }) => id))).toEqual([
		["alpha-2-court-is-new", "beta-1-chair-on-appeals", "gamma-7-minister-on-judges"],
	]);
	expect(comparison?.figures).toMatchObject([{ measure: "cases", gap: { difference: 47 } }]);
	expect(comparison?.differences.map(({ id }) => id)).toEqual(["work-and-appeals"]);
	expect(comparison?.loneClaims.map(({ id }) => id)).toEqual([
		"alpha-3-work-praised",
		"alpha-4-slow-work",
		"alpha-5-mixed-record",
		"gamma-7-minister-on-judges",
	]);
	expect(comparison?.headline.kind).toBe("figures-differ");
	expect(comparison?.tone).toBeUndefined();
	expect(comparison?.isLoneSource).toBe(false);
});

test("each claim on the topic has its time, and the newest is told", () => {
	const comparison = compareTopic("court", linkedClaims());
	expect(comparison?.times.size).toBe(6);
	expect(comparison?.times.get("alpha-2-court-is-new")).toMatchObject({ date: "2020", basis: "claim" });
	expect(comparison?.newest).toMatchObject({ date: "2024-03-15", basis: "source", isOpen: true });
	expect(compareTopic("court", { ...smallClaims, claims: [] })?.newest).toBeUndefined();
});

test("a source that speaks alone is told as such", () => {
	const claims = smallClaims.claims.filter(({ source }) => source === "alpha");
	const comparison = compareTopic("court", { ...smallClaims, claims });
	expect(comparison?.isLoneSource).toBe(true);
	expect(comparison?.headline).toEqual({ kind: "lone-source", source: smallClaims.sources[0] });
});

test("a tone that sources share is told", () => {
	const claims = smallClaims.claims.filter(({ stance }) => stance === "positive");
	expect(compareTopic("court", { ...smallClaims, claims })?.tone).toEqual({
		stance: "positive",
		sources: ["alpha", "gamma"],
	});
});
