import { expect, test } from "vitest";
import { findUndatedChange } from "../../../../src/dataset/changes/find-undated-change.ts";

const EDITION = { changedOn: "2026-11-24", substance: "0123456789ab" };

test("the substance that the date was given to is no problem", () => {
	expect(findUndatedChange(EDITION, "0123456789ab")).toEqual([]);
});

test("another substance is one, with what to write", () => {
	expect(findUndatedChange(EDITION, "ba9876543210")).toEqual([
		{
			file: "edition.json",
			id: null,
			rule: "change-dated",
			message: "the dataset has changed in substance since 2026-11-24",
			mend: 'Set "changedOn" to the day of the change and "substance" to "ba9876543210".',
		},
	]);
});
