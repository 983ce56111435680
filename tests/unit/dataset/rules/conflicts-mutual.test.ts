import { expect, test } from "vitest";
import { conflictsMutual } from "../../../../src/dataset/rules/conflicts-mutual.ts";
import { datasetWithClaim, datasetWithFirstClaim, makeDataset, makeDifference } from "../small-dataset.ts";

test("a good dataset passes", () => {
	expect([...conflictsMutual.check(makeDataset())]).toEqual([]);
});

test("a difference may name the two claims in either order", () => {
	const differences = [makeDifference({ claims: ["beta-1-cases-reviewed", "alpha-2-cases-reviewed"] })];
	expect([...conflictsMutual.check(makeDataset({ differences }))]).toEqual([]);
});

test("a conflict that only one claim states is found at the other", () => {
	expect([...conflictsMutual.check(datasetWithFirstClaim({ conflicts: [] }))]).toMatchObject([
		{
			file: "claims/alpha.json",
			id: "alpha-2-cases-reviewed",
			message: "beta-1-cases-reviewed states a conflict with it, but it states none with that claim",
		},
	]);
});

test("a conflict without a difference is found once for the pair", () => {
	expect([...conflictsMutual.check(makeDataset({ differences: [] }))]).toMatchObject([
		{
			file: "claims/alpha.json",
			id: "alpha-2-cases-reviewed",
			message: "no file in differences/ says why it conflicts with beta-1-cases-reviewed",
		},
	]);
});

test("conflicts with a claim that does not exist or with itself are left to references-resolve", () => {
	const conflicts = ["alpha-2-gone", "alpha-2-court-is-new"];
	expect([...conflictsMutual.check(datasetWithClaim({ conflicts }))]).toEqual([]);
});
