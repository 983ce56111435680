import { expect, test } from "vitest";
import { quoteLength } from "../../../../src/dataset/rules/quote-length.ts";
import { datasetWithFirstClaim, makeDataset } from "../small-dataset.ts";

test("a good dataset passes", () => {
	expect([...quoteLength.check(makeDataset())]).toEqual([]);
});

test("a quote of fifteen words passes and one of sixteen is found", () => {
	expect([...quoteLength.check(datasetWithFirstClaim({ quote: "word ".repeat(15).trim() }))]).toEqual([]);
	expect([...quoteLength.check(datasetWithFirstClaim({ quote: "word ".repeat(16).trim() }))]).toMatchObject([
		{ file: "claims/alpha.json", id: "alpha-2-cases-reviewed", message: "the quote has 16 words" },
	]);
});

test("a claim without a quote passes", () => {
	expect([...quoteLength.check(datasetWithFirstClaim({ quote: null }))]).toEqual([]);
});
