import { expect, test } from "vitest";
import { coverageOf, widestCovered } from "../../../../src/core/search/coverage.ts";
import { smallClaims } from "../compare/small-claims.ts";

test("what the dataset holds on a topic is counted by source and by claim", () => {
	expect(coverageOf("court", smallClaims)).toEqual({ sources: 3, claims: 6 });
	expect(coverageOf("election", smallClaims)).toEqual({ sources: 5, claims: 5 });
	expect(coverageOf("gone", smallClaims)).toEqual({ sources: 0, claims: 0 });
});

test("the topics of most sources come first, as many as are asked for", () => {
	expect(widestCovered(smallClaims, 5).map(({ id }) => id)).toEqual(["election", "court"]);
	expect(widestCovered(smallClaims, 1).map(({ id }) => id)).toEqual(["election"]);
});
