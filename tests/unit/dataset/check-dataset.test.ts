import { expect, test } from "vitest";
import { checkDataset } from "../../../src/dataset/check-dataset.ts";
import type { Problem } from "../../../src/dataset/problem.ts";
import { articleRules } from "../../../src/dataset/rules/all-rules.ts";
import { datasetWithFirstClaim, makeDataset, smallArticles } from "./small-dataset.ts";

test("a good dataset has no problems and no rule is left out", () => {
	expect(checkDataset({ dataset: makeDataset(), problems: [] }, smallArticles)).toEqual({
		problems: [],
		skippedRules: [],
	});
});

test("problems of loading come first, and what a rule finds bears the rule's id", () => {
	const loading: Problem = { file: "topics/x.json", id: null, rule: "json", message: "bad", mend: "mend" };
	const dataset = datasetWithFirstClaim({ quote: "not there" });
	const { problems } = checkDataset({ dataset, problems: [loading] }, smallArticles);
	expect(problems).toMatchObject([loading, { rule: "quote-verbatim", id: "alpha-2-cases-reviewed" }]);
});

test("without the articles the rules that need them are named as left out", () => {
	const dataset = datasetWithFirstClaim({ quote: "not there" });
	const { problems, skippedRules } = checkDataset({ dataset, problems: [] }, undefined);
	expect(problems).toEqual([]);
	expect(skippedRules).toEqual(articleRules.map(({ id }) => id));
});
