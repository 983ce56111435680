import { expect, test } from "vitest";
import { findForgottenIds } from "../../../src/dataset/forgotten-ids.ts";
import { makeDataset } from "./small-dataset.ts";

test("ids that claims still have or that are listed as withdrawn are not forgotten", () => {
	expect(findForgottenIds(makeDataset(), ["alpha-2-slow-work", "alpha-2-withdrawn"])).toEqual([]);
	expect(findForgottenIds(makeDataset(), [])).toEqual([]);
});

test("an id that was compiled and is gone is a problem of the list of withdrawn ids", () => {
	expect(findForgottenIds(makeDataset(), ["alpha-2-gone", "alpha-2-slow-work"])).toMatchObject([
		{ file: "retired-ids.json", id: "alpha-2-gone", rule: "ids-retired" },
	]);
});
