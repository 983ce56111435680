import { expect, test } from "vitest";
import { textLength } from "../../../../src/dataset/rules/text-length.ts";
import { datasetWithFirstClaim, makeDataset } from "../small-dataset.ts";

test("a good dataset passes", () => {
	expect([...textLength.check(makeDataset())]).toEqual([]);
});

test("a text of thirty words passes and one of thirty-one is found", () => {
	expect([...textLength.check(datasetWithFirstClaim({ text: "word ".repeat(30).trim() }))]).toEqual([]);
	expect([...textLength.check(datasetWithFirstClaim({ text: "word ".repeat(31).trim() }))]).toMatchObject([
		{ file: "claims/alpha.json", id: "alpha-2-cases-reviewed", message: "the text has 31 words" },
	]);
});
