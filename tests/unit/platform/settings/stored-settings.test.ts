import fc from "fast-check";
import { expect, test } from "vitest";
import { MAX_ENTRIES } from "../../../../src/core/settings/apply-change.ts";
import { SETTINGS_VERSION } from "../../../../src/core/settings/migrate-settings.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/settings/settings.ts";
import { settingsSchema } from "../../../../src/platform/settings/settings-schema.ts";
import { readStoredSettings, writeStoredSettings } from "../../../../src/platform/settings/stored-settings.ts";
import { anySettings } from "./any-settings.ts";

test("what was written is read again, with when", () => {
	fc.assert(
		fc.property(anySettings, (settings) => {
			const stored = JSON.parse(JSON.stringify(writeStoredSettings(settings, 1234)));
			expect(readStoredSettings(stored)).toEqual({ settings, changedAt: 1234, isNewer: false, unreadable: [] });
		}),
	);
});

test("only what differs from the defaults is stored", () => {
	expect(writeStoredSettings(DEFAULT_SETTINGS, 5)).toEqual({ version: SETTINGS_VERSION, changedAt: 5 });
	expect(writeStoredSettings({ ...DEFAULT_SETTINGS, delay: 0 }, 5)).toEqual({
		version: SETTINGS_VERSION,
		changedAt: 5,
		delay: 0,
	});
});

test("rules are stored in the order that they were made in", () => {
	const sites = { "b.example": "on", "a.example": "off" } as const;
	expect(writeStoredSettings({ ...DEFAULT_SETTINGS, sites }, 5)["sites"]).toEqual([
		["b.example", "on"],
		["a.example", "off"],
	]);
});

test("nothing stored is no fault", () => {
	expect(readStoredSettings(undefined)).toEqual({
		settings: DEFAULT_SETTINGS,
		changedAt: 0,
		isNewer: false,
		unreadable: [],
	});
});

test.each([null, 1, "settings", [], {}, { version: 0 }, { version: "1" }, { version: 1.5 }, { delay: 0 }])(
	"a value that is no stored settings gives the defaults and says so: %j",
	(value) => {
		expect(readStoredSettings(value)).toMatchObject({ settings: DEFAULT_SETTINGS, unreadable: ["all"] });
	},
);

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
	const reading = readStoredSettings({ version: SETTINGS_VERSION + 1, way: "all", density: "some", sparkle: true });
	expect(reading).toMatchObject({ isNewer: true, unreadable: ["density"] });
	expect(reading.settings).toEqual({ ...DEFAULT_SETTINGS, way: "all" });
});

test("whatever storage holds, the settings that come out are whole", () => {
	const names = Object.keys(DEFAULT_SETTINGS);
	const anything = fc.oneof(
		fc.anything(),
		fc.dictionary(fc.oneof(fc.constantFrom("version", "changedAt", ...names), fc.string()), fc.anything()),
		fc.record({ version: fc.integer({ min: 1, max: 3 }), sites: fc.anything(), muted: fc.array(fc.anything()) }),
	);
	fc.assert(
		fc.property(anything, (value) => {
			expect(settingsSchema.safeParse(readStoredSettings(value).settings).success).toBe(true);
		}),
		{ numRuns: 1_000 },
	);
});
