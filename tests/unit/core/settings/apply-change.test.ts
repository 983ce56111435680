import { expect, test } from "vitest";
import { applyChange, MAX_ENTRIES, type SettingsChange } from "../../../../src/core/settings/apply-change.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/settings/settings.ts";

const SETTINGS: Settings = {
	...DEFAULT_SETTINGS,
	way: "listed",
	sites: { "a.example": "on", "b.example": "off" },
	muted: [
		{ topic: "court", until: "forever" },
		{ topic: "law", until: "v1" },
	],
	rejected: [
		{ topic: "court", form: "Court" },
		{ topic: "law", form: "Court" },
	],
};

test.each<[name: string, change: SettingsChange, expected: Partial<Settings>]>([
	["single values", { type: "set", values: { delay: 0, theme: "dark" } }, { delay: 0, theme: "dark" }],
	["no values", { type: "set", values: {} }, {}],
	[
		"a rule that is new comes last",
		{ type: "site", host: "c.example", rule: "on" },
		{ sites: { "a.example": "on", "b.example": "off", "c.example": "on" } },
	],
	[
		"a rule that is there",
		{ type: "site", host: "a.example", rule: "off" },
		{ sites: { "b.example": "off", "a.example": "off" } },
	],
	["a rule taken back", { type: "site", host: "a.example", rule: null }, { sites: { "b.example": "off" } }],
	["a rule taken back that is not there", { type: "site", host: "x.example", rule: null }, {}],
	[
		"a topic muted again",
		{ type: "mute", topic: "court", until: "v2" },
		{
			muted: [
				{ topic: "law", until: "v1" },
				{ topic: "court", until: "v2" },
			],
		},
	],
	["a topic brought back", { type: "unmute", topic: "law" }, { muted: [{ topic: "court", until: "forever" }] }],
	[
		"a form rejected twice is kept once",
		{ type: "reject", topic: "court", form: "Court" },
		{
			rejected: [
				{ topic: "law", form: "Court" },
				{ topic: "court", form: "Court" },
			],
		},
	],
	[
		"a form brought back for one topic stays rejected for another",
		{ type: "restore", topic: "court", form: "Court" },
		{ rejected: [{ topic: "law", form: "Court" }] },
	],
	["everything", { type: "replace", settings: DEFAULT_SETTINGS }, DEFAULT_SETTINGS],
])("a change changes what it names and nothing else: %s", (_, change, expected) => {
	const before = structuredClone(SETTINGS);
	expect(applyChange(SETTINGS, change)).toEqual({ ...SETTINGS, ...expected });
	expect(SETTINGS).toEqual(before);
});

test("the order of rules is that in which they were made, the newest last", () => {
	const changed = applyChange(SETTINGS, { type: "site", host: "a.example", rule: "off" });
	expect(Object.keys(changed.sites)).toEqual(["b.example", "a.example"]);
});

test("the oldest entries make room when a list is full", () => {
	let settings = DEFAULT_SETTINGS;
	for (let at = 0; at <= MAX_ENTRIES; at++) {
		settings = applyChange(settings, { type: "site", host: `${at}.example`, rule: "off" });
		settings = applyChange(settings, { type: "reject", topic: "court", form: `form ${at}` });
	}
	expect(Object.keys(settings.sites)).toHaveLength(MAX_ENTRIES);
	expect(settings.sites["0.example"]).toBeUndefined();
	expect(settings.rejected).toHaveLength(MAX_ENTRIES);
	expect(settings.rejected[0]?.form).toBe("form 1");
});
