import { expect, test } from "vitest";
import { topicsComplete } from "../../../../src/dataset/rules/topics-complete.ts";
import { makeDataset, makeTopic } from "../small-dataset.ts";

test("a good dataset passes, though a topic stands only second in a claim", () => {
	expect([...topicsComplete.check(makeDataset())]).toEqual([]);
});

test("a topic without a claim is found", () => {
	const topics = [...makeDataset().topics, makeTopic({ id: "unspoken", broader: "court" })];
	expect([...topicsComplete.check(makeDataset({ topics }))]).toMatchObject([
		{ file: "topics/unspoken.json", id: "unspoken" },
	]);
});
