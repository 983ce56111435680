import { expect, test } from "vitest";
import { substanceOf } from "../../../../src/dataset/changes/substance-of.ts";
import { compileClaims } from "../../../../src/dataset/compile-claims.ts";
import type { Dataset } from "../../../../src/dataset/dataset.ts";
import { datasetWithCourt, datasetWithFirstClaim, makeDataset, makeDifference, makeSpeaker } from "../small-dataset.ts";

/** The substance of a dataset, as it is compiled. */
function substance(dataset: Dataset): string {
	return substanceOf(compileClaims(dataset));
}

test.each([
	["a claim's text", datasetWithFirstClaim({ text: "The court has reviewed 23 cases." })],
	["a topic's forms", datasetWithCourt({ aliases: { en: ["bench"], ru: ["суд"], kk: ["сот"] } })],
	["a difference's explanation", makeDataset({ differences: [makeDifference({ explanation: "Later." })] })],
	["the note on a stake", makeDataset({ speakers: [makeSpeaker({ stakeNote: "It is her court." })] })],
])("a change of %s is none of substance", (_, dataset) => {
	expect(substance(dataset)).toBe(substance(makeDataset()));
});

test.each([
	["a claim's quote", datasetWithFirstClaim({ quote: "23 cases" })],
	["a claim's stance", datasetWithFirstClaim({ stance: "positive" })],
	["a claim's figures", datasetWithFirstClaim({ figures: [] })],
	["a claim's topics", datasetWithFirstClaim({ topics: ["court", "law"] })],
	["a speaker's stake", makeDataset({ speakers: [makeSpeaker({ stake: "unknown" })] })],
	["a difference's reason", makeDataset({ differences: [makeDifference({ reason: "emphasis" })] })],
	["the differences", makeDataset({ differences: [] })],
	["the claims", makeDataset({ claims: makeDataset().claims.slice(1) })],
])("a change of %s is one of substance", (_, dataset) => {
	expect(substance(dataset)).not.toBe(substance(makeDataset()));
});

test("the order of entries makes no other substance, and neither does a kind that is missing", () => {
	const { claims, ...content } = compileClaims(makeDataset({ differences: [] }));
	const { differences: _, ...without } = content;
	expect(substanceOf({ ...without, claims: claims.toReversed() })).toBe(substanceOf({ ...content, claims }));
});

test("the same id in two kinds is two entries", () => {
	expect(substanceOf({ topics: [{ id: "a" }] })).not.toBe(substanceOf({ claims: [{ id: "a" }] }));
});
