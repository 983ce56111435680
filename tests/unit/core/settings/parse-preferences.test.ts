import { expect, test } from "vitest";
import { parsePreferences } from "../../../../src/core/settings/parse-preferences.ts";
import { DEFAULT_PREFERENCES, type ScannerPreferences } from "../../../../src/core/settings/scanner-preferences.ts";

const FULL: ScannerPreferences = {
	density: "all",
	delay: 0,
	modifier: "alt",
	muted: ["senate"],
	rejected: [{ topic: "court", form: "top court" }],
	side: "above",
	style: "ground",
};

test.each([DEFAULT_PREFERENCES, FULL])("preferences are taken as they are: %j", (preferences) => {
	expect(parsePreferences(preferences)).toEqual(preferences);
});

test("what comes beside their own fields is dropped", () => {
	expect(parsePreferences({ ...FULL, extra: 1 })).toEqual(FULL);
});

test.each<[name: string, changed: Readonly<Record<string, unknown>>]>([
	["an unknown density", { density: "none" }],
	["an unknown modifier", { modifier: "meta" }],
	["an unknown side", { side: "left" }],
	["an unknown style", { style: "wavy" }],
	["a negative delay", { delay: -1 }],
	["a delay that is too long", { delay: 1_001 }],
	["a delay that is no number", { delay: Number.NaN }],
	["muted topics in a text", { muted: "senate" }],
	["a muted topic that is none", { muted: [1] }],
	["a rejection without a form", { rejected: [{ topic: "court" }] }],
	["a rejection that is nothing", { rejected: [null] }],
	["no rejections", { rejected: undefined }],
])("what is none is refused: %s", (_, changed) => {
	expect(parsePreferences({ ...FULL, ...changed })).toBeUndefined();
});

test.each([undefined, null, 7, "dotted", []])("a value that is no object is refused: %j", (value) => {
	expect(parsePreferences(value)).toBeUndefined();
});
