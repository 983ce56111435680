import { expect, test } from "vitest";
import { compileClaims } from "../../../src/dataset/compile-claims.ts";
import { makeDataset, makeDifference } from "./small-dataset.ts";

test("differences are compiled by id, as authored but for the schema that editors read", () => {
	const differences = [
		{ ...makeDifference({ id: "second" }), $schema: "../schema/difference.schema.json" },
		makeDifference({ id: "first" }),
	];
	expect(compileClaims(makeDataset({ differences })).differences).toEqual([
		makeDifference({ id: "first" }),
		makeDifference({ id: "second" }),
	]);
});

test("a claim without links has empty ones, and its speaker in full", () => {
	const claim = compileClaims(makeDataset()).claims.find(({ id }) => id === "alpha-2-slow-work");
	expect(claim).toMatchObject({
		related: [],
		agrees: [],
		conflicts: [],
		speaker: { name: "Carla Chair", stake: "party" },
	});
});

test("sources stand oldest first and claims by source and paragraph, whatever the order of the files", () => {
	const { sources, topics, claims } = makeDataset();
	const dataset = makeDataset({
		sources: sources.toReversed(),
		topics: topics.toReversed(),
		claims: claims.toReversed(),
	});
	const compiled = compileClaims(dataset);
	expect(compiled.sources.map(({ id }) => id)).toEqual(["alpha", "beta"]);
	expect(compiled.topics.map(({ id }) => id)).toEqual(["court", "law"]);
	expect(compiled.claims.map(({ source }) => source)).toEqual(["alpha", "alpha", "beta"]);
});
