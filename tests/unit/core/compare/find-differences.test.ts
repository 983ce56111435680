import { expect, test } from "vitest";
import { linkClaims } from "../../../../src/core/compare/claim-links.ts";
import type { CompiledClaim, CompiledDifference } from "../../../../src/core/compare/compiled-claims.ts";
import { findDifferences } from "../../../../src/core/compare/find-differences.ts";
import { makeClaim, makeDifference, makeTopic } from "./small-claims.ts";

const topics = [
	makeTopic({ id: "law" }),
	makeTopic({ id: "court", broader: "law" }),
	makeTopic({ id: "judges", broader: "court" }),
	makeTopic({ id: "election" }),
];

/** A claim whose source is the first letter of its id. */
function claim(id: string, overrides: Partial<CompiledClaim> = {}): CompiledClaim {
	return makeClaim({ id, source: id.slice(0, 1), ...overrides });
}

function find(topicId: string, claims: readonly CompiledClaim[], differences: readonly CompiledDifference[]) {
	const topic = topics.find(({ id }) => id === topicId);
	if (topic === undefined) throw new Error(`no topic ${topicId}`);
	const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
	return findDifferences(topic, { dataset: { topics, claims, differences }, claimOf, links: linkClaims(claims) });
}

/** On which topics the difference of two claims shows. */
function topicsShowing(first: readonly string[], second: readonly string[]): string[] {
	const claims = [claim("a", { topics: first }), claim("b", { topics: second })];
	const difference = makeDifference({ claims: ["a", "b"] });
	return topics.map(({ id }) => id).filter((id) => find(id, claims, [difference]).length > 0);
}

test("a difference shows where both claims are", () => {
	expect(topicsShowing(["court", "election"], ["court"])).toContain("court");
	expect(topicsShowing(["law", "election"], ["judges", "election"])).toContain("election");
});

test("it shows where one claim is and the other is on a broader or narrower topic", () => {
	expect(topicsShowing(["election", "court"], ["law"])).toContain("court");
	expect(topicsShowing(["election", "court"], ["judges"])).toContain("court");
});

test("it shows on the first topic of each claim, wherever the other is", () => {
	expect(topicsShowing(["judges"], ["election"])).toEqual(["judges", "election"]);
});

test("it does not show on a further topic that has nothing to do with the other claim's", () => {
	expect(topicsShowing(["court", "election"], ["law"])).not.toContain("election");
});

test("it does not show on a topic between or beside those of the claims", () => {
	expect(topicsShowing(["law"], ["judges"])).toEqual(["law", "judges"]);
});

test("the claims stand in the order of the sources, whichever is named first", () => {
	const claims = [claim("a"), claim("b")];
	const [difference] = find("court", claims, [makeDifference({ claims: ["b", "a"] })]);
	expect(difference).toMatchObject({ id: "work-and-appeals", reason: "emphasis", isConflict: false });
	expect(difference?.claims).toEqual(claims);
});

test("conflicts come first, and what is between two sources before what is within one", () => {
	const claims = [claim("a1"), claim("a2", { conflicts: ["a1"] }), claim("b1"), claim("b2", { conflicts: ["a2"] })];
	const differences = [
		makeDifference({ id: "1-within", claims: ["a1", "a2"] }),
		makeDifference({ id: "2-between", claims: ["a1", "b1"] }),
		makeDifference({ id: "3-contradiction", claims: ["b1", "b2"], reason: "contradiction" }),
		makeDifference({ id: "4-conflict", claims: ["a2", "b2"] }),
		makeDifference({ id: "5-plain-within", claims: ["b1", "b2"] }),
	];
	const found = find("court", claims, differences);
	expect(found.map(({ id, isConflict }) => [id, isConflict])).toEqual([
		["4-conflict", true],
		["1-within", true],
		["3-contradiction", true],
		["2-between", false],
		["5-plain-within", false],
	]);
});

test("a difference about a claim that is not there is left out", () => {
	expect(find("court", [claim("a")], [makeDifference({ claims: ["a", "gone"] })])).toEqual([]);
});
