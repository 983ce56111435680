import { expect, test } from "vitest";
import { idsUnique } from "../../../../src/dataset/rules/ids-unique.ts";
import { datasetWithClaim, makeAnchor, makeDataset } from "../small-dataset.ts";

test("a good dataset passes, though two figures share a measure", () => {
	expect([...idsUnique.check(makeDataset())]).toEqual([]);
});

test("a claim id that is used twice is found, in another file too", () => {
	expect([...idsUnique.check(datasetWithClaim({ id: "alpha-2-slow-work", source: "beta" }))]).toMatchObject([
		{ file: "claims/beta.json", id: "alpha-2-slow-work", message: "the id is used twice" },
	]);
});

test("a claim id that was withdrawn is found", () => {
	expect([...idsUnique.check(datasetWithClaim({ id: "alpha-2-withdrawn" }))]).toMatchObject([
		{ file: "claims/alpha.json", id: "alpha-2-withdrawn", message: "the id was withdrawn in retired-ids.json" },
	]);
});

test("an anchor id that is used twice is found", () => {
	expect([...idsUnique.check(makeDataset({ anchors: [makeAnchor(), makeAnchor()] }))]).toMatchObject([
		{ file: "anchors.json", id: "kazakhstan", message: "the id is used twice" },
	]);
});

test("an anchor and a claim may share an id", () => {
	const dataset = makeDataset({ anchors: [makeAnchor({ id: "alpha-2-slow-work" })] });
	expect([...idsUnique.check(dataset)]).toEqual([]);
});
