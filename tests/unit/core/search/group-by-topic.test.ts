import { expect, test } from "vitest";
import { createGroupByTopic, MAX_CLAIMS, MAX_TOPICS } from "../../../../src/core/search/group-by-topic.ts";
import { makeClaim, makeTopic, smallClaims } from "../compare/small-claims.ts";

const score = (value: number, text = "") => ({ score: value, text });

const dataset = {
	...smallClaims,
	topics: [makeTopic({ id: "a" }), makeTopic({ id: "b" }), makeTopic({ id: "c" })],
	claims: [makeClaim({ id: "1", topics: ["a", "b"] }), makeClaim({ id: "2", topics: ["c"] })],
};

test("a claim stands once, under the one of its topics that fits best", () => {
	const topics = new Map([
		[0, score(0.4)],
		[1, score(0.6, "B")],
	]);
	const found = createGroupByTopic(dataset)({ topics, claims: new Map([[0, score(0.5)]]) });
	expect(found.map(({ topic, name, claims }) => [topic.id, name, claims.map(({ id }) => id)])).toEqual([
		["b", "B", ["1"]],
		["a", "", []],
	]);
});

test("a topic that only its claims lead to has no name that fits", () => {
	const [found] = createGroupByTopic(dataset)({ topics: new Map(), claims: new Map([[1, score(0.5)]]) });
	expect([found?.topic.id, found?.name]).toEqual(["c", undefined]);
});

test("a topic's own name counts more than a claim that fits as well", () => {
	const found = createGroupByTopic(dataset)({ topics: new Map([[0, score(0.8)]]), claims: new Map([[1, score(0.8)]]) });
	expect(found.map(({ topic }) => topic.id)).toEqual(["a", "c"]);
});

test("of topics that fit alike the one with more claims comes first, then the first", () => {
	const topics = new Map([0, 1, 2].map((place) => [place, score(0.5)] as const));
	const claims = [makeClaim({ topics: ["c"] }), makeClaim({ topics: ["c", "b"] })];
	const found = createGroupByTopic({ ...dataset, claims })({ topics, claims: new Map() });
	expect(found.map(({ topic }) => topic.id)).toEqual(["c", "b", "a"]);
});

test("no more topics and claims are given than there is room for, and what is left out is counted", () => {
	const topics = Array.from({ length: MAX_TOPICS + 3 }, (_, at) => makeTopic({ id: `t${at}` }));
	const claims = Array.from({ length: MAX_CLAIMS + 2 }, (_, at) => makeClaim({ id: `c${at}`, topics: ["t0"] }));
	const scores = {
		topics: new Map(topics.map((_, place) => [place, score(1 - place / 100)])),
		claims: new Map(claims.map((_, place) => [place, score(0.5)])),
	};
	const found = createGroupByTopic({ topics, claims })(scores);
	expect(found).toHaveLength(MAX_TOPICS);
	expect([found[0]?.claims.length, found[0]?.moreClaims]).toEqual([MAX_CLAIMS, 2]);
});

test("a claim whose topics the dataset does not know is left out", () => {
	const claims = [makeClaim({ topics: ["nowhere"] })];
	expect(createGroupByTopic({ ...dataset, claims })({ topics: new Map(), claims: new Map([[0, score(1)]]) })).toEqual(
		[],
	);
});
