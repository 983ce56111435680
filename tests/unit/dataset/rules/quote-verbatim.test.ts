import { expect, test } from "vitest";
import { quoteVerbatim } from "../../../../src/dataset/rules/quote-verbatim.ts";
import { datasetWithFirstClaim, makeDataset, smallArticles } from "../small-dataset.ts";

test("a good dataset passes", () => {
	expect([...quoteVerbatim.check(makeDataset(), smallArticles)]).toEqual([]);
});

test("a claim without a quote passes", () => {
	expect([...quoteVerbatim.check(datasetWithFirstClaim({ quote: null }), smallArticles)]).toEqual([]);
});

test.each([
	["that differs in a letter's case", { quote: "Has looked into 23 cases" }],
	["that differs in a mark", { quote: "We work slowly.”" }],
	["that stands in another paragraph", { quote: "Inside the court" }],
	["of a paragraph that does not exist", { paragraph: 9 }],
	["of a source whose article is not there", { source: "gamma" }],
])("a quote %s is found", (_, overrides) => {
	expect([...quoteVerbatim.check(datasetWithFirstClaim(overrides), smallArticles)]).toMatchObject([
		{ file: `claims/${"source" in overrides ? "gamma" : "alpha"}.json`, id: "alpha-2-cases-reviewed" },
	]);
});
