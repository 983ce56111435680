import { expect, test } from "vitest";
import { editionGiven } from "../../../../src/dataset/rules/edition-given.ts";
import { makeDataset } from "../small-dataset.ts";

test("a dataset that says when it changed passes", () => {
	expect([...editionGiven.check(makeDataset())]).toEqual([]);
});

test("one that does not is found, with the file to write", () => {
	expect([...editionGiven.check(makeDataset({ edition: undefined }))]).toEqual([
		{
			file: "edition.json",
			id: null,
			message: "nothing says when the dataset changed last in substance",
			mend: "Write the file, with the day of the change; `npm run data:check` then names the hash.",
		},
	]);
});
