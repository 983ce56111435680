import { expect, test } from "vitest";
import { quoteNeeded } from "../../../../src/dataset/rules/quote-needed.ts";
import { datasetWithClaim, datasetWithFirstClaim, makeDataset } from "../small-dataset.ts";

test("a good dataset passes", () => {
	expect([...quoteNeeded.check(makeDataset())]).toEqual([]);
});

test("a fact without figures needs no quote", () => {
	expect([...quoteNeeded.check(datasetWithClaim({ kind: "fact", quote: null }))]).toEqual([]);
});

test("a claim with figures and without a quote is found, whatever its kind", () => {
	expect([...quoteNeeded.check(datasetWithFirstClaim({ kind: "fact", quote: null }))]).toMatchObject([
		{ file: "claims/alpha.json", id: "alpha-2-cases-reviewed", message: "a claim with figures has no quote" },
	]);
});

test("an evaluation without a quote is found", () => {
	expect([...quoteNeeded.check(datasetWithClaim({ kind: "evaluation", quote: null }))]).toMatchObject([
		{ file: "claims/alpha.json", id: "alpha-2-court-is-new", message: "an evaluation has no quote" },
	]);
});
