import { expect, test } from "vitest";
import { overviewOf } from "../../../../src/core/overview/page-overview.ts";
import { makeClaim, makeDifference, makeTopic, smallClaims } from "../compare/small-claims.ts";

const dataset = {
	...smallClaims,
	topics: [...smallClaims.topics, makeTopic({ id: "lone" }), makeTopic({ id: "silent" })],
	claims: [...smallClaims.claims, makeClaim({ id: "alpha-9-lone", topics: ["lone"] })],
	differences: [makeDifference(), makeDifference({ id: "of-lone", claims: ["alpha-9-lone", "alpha-3-work-praised"] })],
};

const hint = (topic: string, text = topic) => ({ topic, text });

test("topics come in the order of their first hints, each hint with its place on the page", () => {
	const { topics } = overviewOf([hint("election", "vote"), hint("court"), hint("election", "ballot")], dataset);
	expect(topics.map(({ topic, hints }) => [topic.id, hints])).toEqual([
		[
			"election",
			[
				{ index: 0, text: "vote" },
				{ index: 2, text: "ballot" },
			],
		],
		["court", [{ index: 1, text: "court" }]],
	]);
});

test("how sources stand on a topic is told, and summed up", () => {
	const overview = overviewOf(
		["court", "election", "lone", "silent"].map((id) => hint(id)),
		dataset,
	);
	expect(
		overview.topics.map(({ topic, speaking, differs, isLoneSource }) => [topic.id, speaking, differs, isLoneSource]),
	).toEqual([
		["court", 3, true, false],
		["election", 5, false, false],
		["lone", 1, false, true],
		["silent", 0, false, false],
	]);
	expect([overview.differing, overview.resting]).toEqual([1, 1]);
});

test("a topic that the dataset does not know is left out, and the other places stay", () => {
	const { topics } = overviewOf([hint("gone"), hint("court")], dataset);
	expect(topics.map(({ topic, hints }) => [topic.id, hints[0]?.index])).toEqual([["court", 1]]);
});

test("a page without hints speaks of nothing", () => {
	expect(overviewOf([], dataset)).toEqual({ topics: [], differing: 0, resting: 0 });
});
