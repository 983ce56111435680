import { expect, test } from "vitest";
import { idNamesPlace } from "../../../../src/dataset/rules/id-names-place.ts";
import { datasetWithClaim, makeDataset } from "../small-dataset.ts";

test("a good dataset passes", () => {
	expect([...idNamesPlace.check(makeDataset())]).toEqual([]);
});

test.each([
	["names another source", "beta-2-court-is-new"],
	["names another paragraph", "alpha-1-court-is-new"],
	["names a paragraph whose number goes on", "alpha-22-court-is-new"],
	["ends with the place", "alpha-2"],
])("an id that %s is found", (_, id) => {
	expect([...idNamesPlace.check(datasetWithClaim({ id }))]).toMatchObject([
		{ file: "claims/alpha.json", id, message: 'the id does not start with "alpha-2-"' },
	]);
});
