import fc from "fast-check";
import { expect, test } from "vitest";
import { MAX_ENTRIES } from "../../../../src/core/settings/apply-change.ts";
import { type DatedUnits, dateChanges } from "../../../../src/core/settings/dated-units.ts";
import { SETTINGS_VERSION } from "../../../../src/core/settings/migrate-settings.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/settings/settings.ts";
import { settingsSchema } from "../../../../src/platform/settings/settings-schema.ts";
import { readStoredSettings, writeStoredSettings } from "../../../../src/platform/settings/stored-settings.ts";
import { anySettings } from "./any-settings.ts";

/** The units of settings, changed one after the other from a moment on. */
function unitsAt(settings: Settings, at: number): DatedUnits {
	return dateChanges(new Map(), settings, at);
}

test("what was written is read again, with when", () => {
	fc.assert(
		fc.property(anySettings, (settings) => {
			const units = unitsAt(settings, 1234);
			const stored = JSON.parse(JSON.stringify(writeStoredSettings(units)));
			expect(readStoredSettings(stored)).toEqual({ settings, units, isNewer: false, unreadable: [] });
		}),
	);
});

test("only what differs from the defaults is stored", () => {
	expect(writeStoredSettings(unitsAt(DEFAULT_SETTINGS, 5))).toEqual({ version: SETTINGS_VERSION, units: {} });
	expect(writeStoredSettings(unitsAt({ ...DEFAULT_SETTINGS, delay: 0 }, 5))).toEqual({
		version: SETTINGS_VERSION,
		units: { delay: { at: 5, value: 0 } },
	});
});

test("rules keep the order that they were made in, though storage sorts keys", () => {
	const sites = { "b.example": "on", "a.example": "off" } as const;
	const { version, units } = writeStoredSettings(unitsAt({ ...DEFAULT_SETTINGS, sites }, 5));
	const sorted = Object.fromEntries(Object.entries(units as object).toSorted(([a], [b]) => (a < b ? -1 : 1)));
	expect(Object.entries(readStoredSettings({ version, units: sorted }).settings.sites)).toEqual(Object.entries(sites));
});

test("nothing stored is no fault", () => {
	expect(readStoredSettings(undefined)).toEqual({
		settings: DEFAULT_SETTINGS,
		units: new Map(),
		isNewer: false,
		unreadable: [],
	});
});

test.each([
	null,
	1,
	"settings",
	[],
	{},
	{ version: 0 },
	{ version: "1" },
	{ version: 1.5 },
	{ delay: 0 },
	{ version: 2 },
	{ version: 2, units: [1] },
])("a value that is no stored settings gives the defaults and says so: %j", (value) => {
	expect(readStoredSettings(value)).toMatchObject({ settings: DEFAULT_SETTINGS, unreadable: ["all"] });
});

test.each<[key: string, unit: unknown, name: keyof Settings | "all"]>([
	["delay", { at: 1, value: -1 }, "delay"],
	["delay", 5, "delay"],
	["delay", { value: 5 }, "delay"],
	["delay", { at: 1.5, value: 5 }, "delay"],
	["delay", { at: 1e300, value: 5 }, "delay"],
	["sites", { at: 1, value: {} }, "all"],
	["site a b", { at: 1, value: "on" }, "sites"],
	["site a b", { at: 1 }, "sites"],
	["site a.example", { at: 1, value: "maybe" }, "sites"],
	["site __proto__", { at: 1, value: "on" }, "sites"],
	["mute", { at: 1, value: "forever" }, "all"],
	["mute court", { at: 1, value: 7 }, "muted"],
	["reject court", { at: 1, value: true }, "rejected"],
	["reject court x", { at: 1, value: false }, "rejected"],
	["sparkle", { at: 1, value: true }, "all"],
	["constructor", { at: 1, value: true }, "all"],
])("a unit that cannot be read is told, and the others stay: %s %j", (key, unit, name) => {
	const stored = JSON.parse(JSON.stringify({ version: 2, units: { theme: { at: 9, value: "dark" }, [key]: unit } }));
	const { settings, unreadable } = readStoredSettings(stored);
	expect({ settings, unreadable }).toEqual({ settings: { ...DEFAULT_SETTINGS, theme: "dark" }, unreadable: [name] });
});

test.each<[field: keyof Settings, value: unknown, read: unknown]>([
	["way", "everywhere", "click"],
	["paused", "yes", false],
	["density", null, "section"],
	["hintStyle", "wavy", "dotted"],
	["delay", -1, 220],
	["delay", 1_001, 220],
	["delay", 1.5, 220],
	["modifier", "meta", "none"],
	["side", 0, "auto"],
	["theme", {}, "system"],
	["language", "de", "system"],
	["sites", {}, {}],
	["sites", [["a.example", "on"], ["b c", "on"], ["c.example", "maybe"], [], "x"], { "a.example": "on" }],
	["muted", "court", []],
	["muted", [{ topic: "court", until: "forever" }, { topic: "law" }, 7], [{ topic: "court", until: "forever" }]],
	[
		"rejected",
		[
			{ topic: "court", form: "x" },
			{ topic: "", form: "y" },
		],
		[{ topic: "court", form: "x" }],
	],
])(
	"a fault in one setting leaves the others as they are, and good entries of a list stay: %s %j",
	(field, value, read) => {
		const stored = { version: 1, changedAt: 9, delay: 0, theme: "dark", [field]: value };
		const reading = readStoredSettings(stored);
		expect(reading.unreadable).toEqual([field]);
		expect(reading.settings).toEqual({ ...DEFAULT_SETTINGS, delay: 0, theme: "dark", [field]: read });
	},
);

test("a rule for a host that is a property of every object is dropped", () => {
	const sites = [
		["__proto__", "on"],
		["a.example", "off"],
	];
	expect(Object.entries(readStoredSettings({ version: 1, sites }).settings.sites)).toEqual([["a.example", "off"]]);
});

test("a list that is too long loses its oldest entries", () => {
	const rejected = Array.from({ length: MAX_ENTRIES + 5 }, (_, at) => ({ topic: "court", form: `form ${at}` }));
	expect(readStoredSettings({ version: 1, rejected }).settings.rejected).toEqual(rejected.slice(5));
});

test("settings of a newer build are read as far as they are understood, and told apart", () => {
	const units = { way: { at: 1, value: "all" }, density: { at: 2, value: "some" }, sparkle: { at: 3, value: true } };
	const reading = readStoredSettings({ version: SETTINGS_VERSION + 1, units });
	expect(reading).toMatchObject({ isNewer: true, unreadable: ["density", "all"] });
	expect(reading.settings).toEqual({ ...DEFAULT_SETTINGS, way: "all" });
});

test("whatever storage holds, the settings that come out are whole", () => {
	const names = Object.keys(DEFAULT_SETTINGS);
	const anything = fc.oneof(
		fc.anything(),
		fc.dictionary(fc.oneof(fc.constantFrom("version", "changedAt", "units", ...names), fc.string()), fc.anything()),
		fc.record({
			version: fc.constant(2),
			units: fc.dictionary(fc.constantFrom("site a.b", "mute a", ...names), fc.anything()),
		}),
		fc.record({ version: fc.integer({ min: 1, max: 3 }), sites: fc.anything(), muted: fc.array(fc.anything()) }),
	);
	fc.assert(
		fc.property(anything, (value) => {
			expect(settingsSchema.safeParse(readStoredSettings(value).settings).success).toBe(true);
		}),
		{ numRuns: 1_000 },
	);
});
