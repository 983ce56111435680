import { expect, test } from "vitest";
import { entryFields } from "../../../../src/dataset/changes/entry-fields.ts";

/** The names of an entry's fields. */
function namesOf(entry: object): string[] {
	return [...entryFields({ id: "a", ...entry }).keys()];
}

test("objects within an entry are taken apart, lists are not", () => {
	expect(namesOf({ speaker: { name: "Ada", at: { office: "Chair" } }, figures: [{ value: 1 }] })).toEqual([
		"id",
		"speaker.name",
		"speaker.at.office",
		"figures",
	]);
});

test.each([
	["null", null],
	["undefined", undefined],
	["an empty list", []],
	["an empty object", {}],
])("a field that is %s counts as not there", (_, value) => {
	expect(namesOf({ field: value })).toEqual(["id"]);
});

test.each([0, false, ""])("a field that is %j is there", (value) => {
	expect(namesOf({ field: value })).toEqual(["id", "field"]);
});

test("the order of fields within a list's objects makes no other value", () => {
	const value = (figure: object) => entryFields({ id: "a", ...{ figures: [figure] } }).get("figures");
	expect(value({ unit: "cases", value: 1 })).toBe(value({ value: 1, unit: "cases" }));
	expect(value({ unit: "cases", value: 1 })).not.toBe(value({ unit: "cases", value: 2 }));
});
