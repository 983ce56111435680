import { expect, test } from "vitest";
import { paragraphsCounted } from "../../../../src/dataset/rules/paragraphs-counted.ts";
import { makeDataset, makeSource, smallArticles } from "../small-dataset.ts";

test("a good dataset passes", () => {
	expect([...paragraphsCounted.check(makeDataset(), smallArticles)]).toEqual([]);
});

test.each([1, 3])("a source that says %i paragraphs, where its article has 2, is found", (paragraphs) => {
	const dataset = makeDataset({ sources: [makeSource({ paragraphs })] });
	expect([...paragraphsCounted.check(dataset, smallArticles)]).toMatchObject([
		{
			file: "sources/alpha.json",
			id: "alpha",
			message: `it has ${paragraphs} paragraphs, but the article's last one is number 2`,
		},
	]);
});

test("the highest number counts, not how many numbers there are", () => {
	const articles = new Map([["alpha", new Map([[2, "Only the second."]])]]);
	expect([...paragraphsCounted.check(makeDataset({ sources: [makeSource()] }), articles)]).toEqual([]);
});

test("a source whose article is missing is found", () => {
	const dataset = makeDataset({ sources: [makeSource({ id: "gamma" })] });
	expect([...paragraphsCounted.check(dataset, smallArticles)]).toMatchObject([
		{ file: "sources/gamma.json", id: "gamma", message: "its article is not at hand, though others are" },
	]);
});
