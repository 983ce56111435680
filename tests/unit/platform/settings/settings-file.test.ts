import fc from "fast-check";
import { expect, test } from "vitest";
import { SETTINGS_VERSION } from "../../../../src/core/settings/migrate-settings.ts";
import { formatSettingsFile, parseSettingsFile } from "../../../../src/platform/settings/settings-file.ts";
import { anySettings } from "./any-settings.ts";

const KIND = "qainar settings";

test("what was exported is imported again", () => {
	fc.assert(
		fc.property(anySettings, (settings) => {
			expect(parseSettingsFile(formatSettingsFile(settings))).toEqual({ settings });
		}),
	);
});

test.each<[name: string, text: string, problem: string]>([
	["nothing", "", "foreign"],
	["no JSON", "{", "foreign"],
	["another's JSON", '{"version": 1}', "foreign"],
	["a list", "[]", "foreign"],
	["null", "null", "foreign"],
	["far too much", `{"kind": "${KIND}", "version": 1, "x": "${"x".repeat(1_000_000)}"}`, "foreign"],
	["a newer build's", JSON.stringify({ kind: KIND, version: SETTINGS_VERSION + 1 }), "newer"],
	["no version", JSON.stringify({ kind: KIND, delay: 0 }), "faults"],
	["one fault among good settings", JSON.stringify({ kind: KIND, version: 1, delay: 0, theme: "pink" }), "faults"],
	[
		"one bad entry",
		JSON.stringify({
			kind: KIND,
			version: 1,
			sites: [
				["a.example", "on"],
				["b c", "on"],
			],
		}),
		"faults",
	],
])("all or nothing is taken: %s", (_, text, problem) => {
	expect(parseSettingsFile(text)).toMatchObject({ problem });
});

test("no text breaks the reading, and no key of it reaches what every object has", () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
			parseSettingsFile(text);
			expect(Object.keys(Object.prototype)).toEqual([]);
		}),
	);
});
