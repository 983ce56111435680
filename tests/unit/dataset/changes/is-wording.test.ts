import { expect, test } from "vitest";
import { isWording } from "../../../../src/dataset/changes/is-wording.ts";

test.each([
	"text",
	"label.ru",
	"description.kk",
	"aliases",
	"group",
	"explanation",
	"stakeNote",
	"speaker.stakeNote",
	"date.evidence",
	"saysOfItself",
])("%s is wording", (field) => {
	expect(isWording(field)).toBe(true);
});

test.each([
	"quote",
	"kind",
	"paragraph",
	"source",
	"speaker.name",
	"speaker.role",
	"speaker.stake",
	"attribution",
	"stance",
	"figures",
	"asOf",
	"topics",
	"related",
	"agrees",
	"conflicts",
	"reason",
	"claims",
	"broader",
	"publisher",
	"title",
	"address",
	"date.earliest",
	"date.precision",
	"a-field-of-tomorrow",
])("%s is substance", (field) => {
	expect(isWording(field)).toBe(false);
});
