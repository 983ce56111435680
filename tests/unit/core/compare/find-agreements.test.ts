import { expect, test } from "vitest";
import { linkClaims } from "../../../../src/core/compare/claim-links.ts";
import type { CompiledClaim } from "../../../../src/core/compare/compiled-claims.ts";
import { findAgreements } from "../../../../src/core/compare/find-agreements.ts";
import { makeClaim } from "./small-claims.ts";

/** A claim whose source is the first letter of its id. */
function claim(id: string, links: Partial<CompiledClaim> = {}): CompiledClaim {
	return makeClaim({ id, source: id.slice(0, 1), ...links });
}

function idsOf(claims: readonly CompiledClaim[], all: readonly CompiledClaim[] = claims): string[][] {
	return findAgreements(claims, linkClaims(all)).map((agreement) => agreement.map(({ id }) => id));
}

test("a point that each of two sources makes is agreed on", () => {
	expect(idsOf([claim("a1", { agrees: ["b1"] }), claim("a2"), claim("b1"), claim("b2")])).toEqual([["a1", "b1"]]);
});

test("a point that one of three sources does not make is not agreed on", () => {
	expect(idsOf([claim("a1", { agrees: ["b1"] }), claim("b1"), claim("c1")])).toEqual([]);
});

test("agreement is passed on: who agrees with one agrees with the others, in the order of the sources", () => {
	const claims = [claim("a1"), claim("b1", { agrees: ["c1"] }), claim("c1", { agrees: ["a1"] })];
	expect(idsOf(claims)).toEqual([["a1", "b1", "c1"]]);
});

test("several points can be agreed on", () => {
	const claims = [claim("a1", { agrees: ["b2"] }), claim("a2", { agrees: ["b1"] }), claim("b1"), claim("b2")];
	expect(idsOf(claims)).toEqual([
		["a1", "b2"],
		["a2", "b1"],
	]);
});

test("claims that are only related do not agree", () => {
	expect(idsOf([claim("a1", { related: ["b1"] }), claim("b1")])).toEqual([]);
});

test("a group that holds a conflict is no agreement, whichever of the two states it", () => {
	const claims = [claim("a1", { agrees: ["b1"] }), claim("b1"), claim("b2", { agrees: ["a1"], conflicts: ["b1"] })];
	expect(idsOf(claims)).toEqual([]);
});

test("a conflict with a claim outside the group does not undo it", () => {
	const claims = [claim("a1", { agrees: ["b1"] }), claim("b1", { conflicts: ["a2"] }), claim("a2")];
	expect(idsOf(claims)).toEqual([["a1", "b1"]]);
});

test("what agrees by way of a claim on another topic does not agree on this one", () => {
	const claims = [claim("a1", { agrees: ["c1"] }), claim("b1", { agrees: ["c1"] })];
	expect(idsOf(claims, [...claims, claim("c1")])).toEqual([]);
});

test("a source alone agrees with nobody", () => {
	expect(idsOf([claim("a1"), claim("a2")])).toEqual([]);
	expect(idsOf([])).toEqual([]);
});
