import { expect, test } from "vitest";
import { linkClaims } from "../../../../src/core/compare/claim-links.ts";
import type { CompiledClaim } from "../../../../src/core/compare/compiled-claims.ts";
import { findLoneClaims } from "../../../../src/core/compare/find-lone-claims.ts";
import { makeClaim } from "./small-claims.ts";

/** A claim whose source is the first letter of its id. */
function claim(id: string, links: Partial<CompiledClaim> = {}): CompiledClaim {
	return makeClaim({ id, source: id.slice(0, 1), ...links });
}

function idsOf(claims: readonly CompiledClaim[], all: readonly CompiledClaim[] = claims): string[] {
	const claimOf = new Map(all.map((claim) => [claim.id, claim]));
	return findLoneClaims(claims, { claimOf, links: linkClaims(all) }).map(({ id }) => id);
}

test("a claim that no claim of another source is linked with is alone", () => {
	expect(idsOf([claim("a1", { related: ["b1"] }), claim("a2"), claim("b1"), claim("b2")])).toEqual(["a2", "b2"]);
});

test("a link within the source does not count", () => {
	expect(idsOf([claim("a1", { related: ["a2"] }), claim("a2")])).toEqual(["a1", "a2"]);
});

test("a claim that another source denies is not alone", () => {
	expect(idsOf([claim("a1"), claim("b1", { conflicts: ["a1"] })])).toEqual([]);
});

test("a link with a claim on another topic counts", () => {
	const claims = [claim("a1")];
	expect(idsOf(claims, [...claims, claim("b1", { related: ["a1"] })])).toEqual([]);
});
