import { expect, test } from "vitest";
import { referencesResolve } from "../../../../src/dataset/rules/references-resolve.ts";
import { datasetWithClaim, datasetWithCourt, makeDataset, makeDifference, makeTopic } from "../small-dataset.ts";

test("a good dataset passes", () => {
	expect([...referencesResolve.check(makeDataset())]).toEqual([]);
});

test.each([
	["a source", { source: "gamma" }, "claims/gamma.json", 'there is no source "gamma"'],
	["a speaker", { speaker: "nobody" }, "claims/alpha.json", 'there is no speaker "nobody"'],
	["a topic", { topics: ["court", "nothing"] }, "claims/alpha.json", 'there is no topic "nothing"'],
	["a related claim", { related: ["alpha-2-gone"] }, "claims/alpha.json", 'there is no claim "alpha-2-gone"'],
	["an agreeing claim", { agrees: ["alpha-2-gone"] }, "claims/alpha.json", 'there is no claim "alpha-2-gone"'],
	["a conflicting claim", { conflicts: ["alpha-2-gone"] }, "claims/alpha.json", 'there is no claim "alpha-2-gone"'],
	["itself as related", { related: ["alpha-2-court-is-new"] }, "claims/alpha.json", "related names the claim itself"],
	[
		"itself as conflicting",
		{ conflicts: ["alpha-2-court-is-new"] },
		"claims/alpha.json",
		"conflicts names the claim itself",
	],
])("a claim that names %s, which it cannot, is found", (_, overrides, file, message) => {
	expect([...referencesResolve.check(datasetWithClaim(overrides))]).toMatchObject([
		{ file, id: "alpha-2-court-is-new", message },
	]);
});

test("a broader topic that does not exist is found", () => {
	expect([...referencesResolve.check(datasetWithCourt({ broader: "nothing" }))]).toMatchObject([
		{
			file: "topics/court.json",
			id: "court",
			message: 'there is no topic "nothing"',
			mend: "Correct the id, or write topics/nothing.json.",
		},
	]);
});

test("a topic that is its own broader one is found", () => {
	expect([...referencesResolve.check(datasetWithCourt({ broader: "court" }))]).toMatchObject([
		{ file: "topics/court.json", id: "court", message: "it is broader than itself: court, then court" },
	]);
});

test("a circle of broader topics is found at each topic in it, and not at one that leads into it", () => {
	const topics = [
		makeTopic({ id: "court", broader: "law" }),
		makeTopic({ id: "law", broader: "order" }),
		makeTopic({ id: "order", broader: "law" }),
	];
	expect([...referencesResolve.check(makeDataset({ topics }))]).toMatchObject([
		{ file: "topics/law.json", id: "law", message: "it is broader than itself: law, then order, then law" },
		{ file: "topics/order.json", id: "order", message: "it is broader than itself: order, then law, then order" },
	]);
});

test("a difference that names a claim that does not exist is found", () => {
	const differences = [makeDifference({ claims: ["alpha-2-cases-reviewed", "beta-1-gone"] })];
	expect([...referencesResolve.check(makeDataset({ differences }))]).toMatchObject([
		{
			file: "differences/cases-reviewed.json",
			id: "cases-reviewed",
			message: 'there is no claim "beta-1-gone"',
			mend: "Correct the id.",
		},
	]);
});

test("a difference that names one claim twice is found", () => {
	const differences = [makeDifference({ claims: ["alpha-2-cases-reviewed", "alpha-2-cases-reviewed"] })];
	expect([...referencesResolve.check(makeDataset({ differences }))]).toMatchObject([
		{ file: "differences/cases-reviewed.json", id: "cases-reviewed", message: "it names one claim twice" },
	]);
});
