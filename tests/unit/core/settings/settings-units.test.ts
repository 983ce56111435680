import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings.ts";
import { settingOfUnit, settingsFrom, unitsOf } from "../../../../src/core/settings/settings-units.ts";
import { anySettings } from "../../platform/settings/any-settings.ts";

test("the units of settings make the same settings again, the lists in the same order", () => {
	fc.assert(
		fc.property(anySettings, (settings) => {
			const again = settingsFrom(unitsOf(settings));
			expect(again).toEqual(settings);
			expect(Object.keys(again.sites)).toEqual(Object.keys(settings.sites));
		}),
	);
});

test("each unit names its setting, and what is as it came has none", () => {
	const settings = {
		...DEFAULT_SETTINGS,
		delay: 0,
		sites: { "a.example": "on" },
		muted: [{ topic: "court", until: "forever" }],
		rejected: [{ topic: "court", form: "High  Court" }],
	} as const;
	const units = [...unitsOf(settings)];
	expect(units).toEqual([
		["delay", 0],
		["site a.example", "on"],
		["mute court", "forever"],
		["reject court High  Court", true],
	]);
	expect(units.map(([key]) => settingOfUnit(key))).toEqual(["delay", "sites", "muted", "rejected"]);
	expect(unitsOf(DEFAULT_SETTINGS).size).toBe(0);
});

test.each(["sites", "muted", "rejected", "site", "toString", "", "visit a.example"])("%j is no unit", (key) => {
	expect(settingOfUnit(key)).toBeUndefined();
});
