import { expect, test } from "vitest";
import { measureOneUnit } from "../../../../src/dataset/rules/measure-one-unit.ts";
import { datasetWithClaim, makeDataset, makeFigure } from "../small-dataset.ts";

test("a good dataset passes", () => {
	expect([...measureOneUnit.check(makeDataset())]).toEqual([]);
});

test("a figure whose measure has another unit elsewhere is found", () => {
	expect([...measureOneUnit.check(datasetWithClaim({ figures: [makeFigure({ unit: "files" })] }))]).toMatchObject([
		{
			file: "claims/alpha.json",
			id: "alpha-2-court-is-new",
			message: 'the figure of measure "cases-reviewed" is in "files", an earlier one in "cases"',
		},
	]);
});

test("another measure may have another unit", () => {
	const figures = [makeFigure({ measure: "judges", unit: "people" })];
	expect([...measureOneUnit.check(datasetWithClaim({ figures }))]).toEqual([]);
});
