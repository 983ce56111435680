import { expect, test } from "vitest";
import { figuresMatchText } from "../../../../src/dataset/rules/figures-match-text.ts";
import { datasetWithFirstClaim, makeDataset, makeFigure } from "../small-dataset.ts";

test("a good dataset passes, with a date in one text and a number in words in another", () => {
	expect([...figuresMatchText.check(makeDataset())]).toEqual([]);
});

test("a number in the text that no figure has is found", () => {
	const dataset = datasetWithFirstClaim({ text: "The court has reviewed 23 cases in eight months." });
	expect([...figuresMatchText.check(dataset)]).toMatchObject([
		{ file: "claims/alpha.json", id: "alpha-2-cases-reviewed", message: "the text says 8, but no figure does" },
	]);
});

test("a figure that does not stand in the text is found", () => {
	expect([...figuresMatchText.check(datasetWithFirstClaim({ text: "The court has reviewed cases." }))]).toMatchObject([
		{
			file: "claims/alpha.json",
			id: "alpha-2-cases-reviewed",
			message: "a figure is 23, but the text does not say so",
		},
	]);
});

test("a date is no figure", () => {
	const dataset = datasetWithFirstClaim({ text: "It was so in 2022.", figures: [makeFigure({ value: 2022 })] });
	expect([...figuresMatchText.check(dataset)]).toHaveLength(1);
});

test("both ends of a range are compared", () => {
	const figures = [makeFigure({ value: 20, upper: 30 })];
	expect([...figuresMatchText.check(datasetWithFirstClaim({ text: "It has 20 to 30 cases.", figures }))]).toEqual([]);
	expect([...figuresMatchText.check(datasetWithFirstClaim({ text: "It has 20 cases.", figures }))]).toMatchObject([
		{ message: "a figure is 30, but the text does not say so" },
	]);
});

test("a plain word may or may not be a figure", () => {
	const text = "The court is one of the first.";
	expect([...figuresMatchText.check(datasetWithFirstClaim({ text, figures: [] }))]).toEqual([]);
	expect([...figuresMatchText.check(datasetWithFirstClaim({ text, figures: [makeFigure({ value: 1 })] }))]).toEqual([]);
});
