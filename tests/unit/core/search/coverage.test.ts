import { expect, test } from "vitest";
import { coverageOf, widestCovered } from "../../../../src/core/search/coverage.ts";
import { makeTopic, smallClaims } from "../compare/small-claims.ts";

test("what the dataset holds on a topic is counted by source and by claim", () => {
	expect([...coverageOf({ ...smallClaims, topics: [...smallClaims.topics, makeTopic({ id: "new" })] })]).toEqual([
		["court", { sources: 3, claims: 6 }],
		["election", { sources: 5, claims: 5 }],
		["new", { sources: 0, claims: 0 }],
	]);
});

test("the topics of most sources come first, as many as are asked for", () => {
	expect(widestCovered(smallClaims, 5).map(({ id }) => id)).toEqual(["election", "court"]);
	expect(widestCovered(smallClaims, 1).map(({ id }) => id)).toEqual(["election"]);
});
