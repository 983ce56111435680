import { expect, test } from "vitest";
import type { StoredFields } from "../../../../../src/core/settings/migrate-settings.ts";
import { dateEachUnit } from "../../../../../src/core/settings/migrations/date-each-unit.ts";

/** What the build before this one stored for a reader who had changed something of each kind. */
const BEFORE: StoredFields = {
	version: 1,
	changedAt: 1_700_000_000_000,
	way: "listed",
	delay: 0,
	sites: [
		["b.example", "on"],
		["a.example", "off"],
	],
	muted: [{ topic: "court", until: "forever" }],
	rejected: [{ topic: "court", form: "High Court" }],
};

test("every setting becomes a unit with a time, the lists in their order, the last at the time that was known", () => {
	expect(dateEachUnit(BEFORE)).toEqual({
		version: 2,
		units: {
			way: { at: 1_699_999_999_995, value: "listed" },
			delay: { at: 1_699_999_999_996, value: 0 },
			"site b.example": { at: 1_699_999_999_997, value: "on" },
			"site a.example": { at: 1_699_999_999_998, value: "off" },
			"mute court": { at: 1_699_999_999_999, value: "forever" },
			"reject court High Court": { at: 1_700_000_000_000, value: true },
		},
	});
});

test.each<[name: string, before: StoredFields, units: object]>([
	["nothing that was changed", { version: 1, changedAt: 9 }, {}],
	["no time", { version: 1, theme: "dark" }, { theme: { at: 1, value: "dark" } }],
	["a time that is none", { version: 1, changedAt: "today", delay: 5 }, { delay: { at: 1, value: 5 } }],
	[
		"a list that is none",
		{ version: 1, sites: { "a.example": "on" } },
		{ "site #": { at: 1, value: { "a.example": "on" } } },
	],
	[
		"entries that are none",
		{ version: 1, sites: ["x"], muted: [7, null], rejected: [{ topic: "court" }] },
		{
			"site #0": { at: 1, value: "x" },
			"mute #0": { at: 2, value: 7 },
			"mute #1": { at: 3, value: null },
			"reject #0": { at: 4, value: { topic: "court" } },
		},
	],
	["what version 1 did not know", { version: 1, sparkle: true, __proto__: null }, {}],
])("whatever version 1 left is taken, faults and all: %s", (_, before, units) => {
	expect(dateEachUnit(before)).toEqual({ version: 2, units });
});
