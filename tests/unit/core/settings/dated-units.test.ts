import fc from "fast-check";
import { expect, test } from "vitest";
import { MAX_ENTRIES } from "../../../../src/core/settings/apply-change.ts";
import {
	type DatedUnit,
	type DatedUnits,
	dateChanges,
	mergeUnits,
	settingsOfDated,
} from "../../../../src/core/settings/dated-units.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/settings/settings.ts";
import { anySettings } from "../../platform/settings/any-settings.ts";

const NONE: DatedUnits = new Map();

/** What a device holds after its reader has changed everything to each of some settings, at some moments. */
const anyHistory = fc
	.array(fc.tuple(anySettings, fc.nat({ max: 50 })), { maxLength: 4 })
	.map((steps) => steps.reduce((units, [settings, now]) => dateChanges(units, settings, now), NONE));

function plain(units: DatedUnits): Record<string, DatedUnit> {
	return Object.fromEntries(units);
}

function sorted(settings: Settings): object {
	const inOrder = (list: readonly object[]) => list.map((entry) => JSON.stringify(entry)).toSorted();
	return { ...settings, muted: inOrder(settings.muted), rejected: inOrder(settings.rejected) };
}

function after(units: DatedUnits, change: Partial<Settings>, now: number): DatedUnits {
	return dateChanges(units, { ...settingsOfDated(units), ...change }, now);
}

test("the settings after a change are those that it was made to, whatever the clock says", () => {
	fc.assert(
		fc.property(anyHistory, anySettings, fc.nat({ max: 50 }), (units, settings, now) => {
			// An entry that was there before keeps its place in its list.
			expect(sorted(settingsOfDated(dateChanges(units, settings, now)))).toEqual(sorted(settings));
		}),
	);
});

test("devices that hear of each other in any order, and as often as may be, come to the same", () => {
	fc.assert(
		fc.property(anyHistory, anyHistory, anyHistory, (a, b, c) => {
			const once = plain(mergeUnits(mergeUnits(a, b), c));
			expect(plain(mergeUnits(mergeUnits(c, b), a))).toEqual(once);
			expect(plain(mergeUnits(a, mergeUnits(c, mergeUnits(b, mergeUnits(a, c)))))).toEqual(once);
		}),
	);
});

test("a device that hears nothing new keeps the very same units", () => {
	const units = after(NONE, { theme: "dark" }, 5);
	expect(mergeUnits(units, units)).toBe(units);
	expect(mergeUnits(units, NONE)).toBe(units);
	expect(dateChanges(units, settingsOfDated(units), 9)).toBe(units);
});

test("of two changes to one setting the later counts; changes to different ones are both kept", () => {
	const start = after(NONE, { theme: "dark", delay: 100 }, 5);
	const here = after(after(start, { theme: "light" }, 20), { sites: { "a.example": "off" } }, 30);
	const there = after(after(start, { theme: "system" }, 25), { sites: { "b.example": "on" } }, 26);
	const merged = settingsOfDated(mergeUnits(here, there));
	expect(merged).toEqual({
		...DEFAULT_SETTINGS,
		delay: 100,
		theme: "system",
		sites: { "a.example": "off", "b.example": "on" },
	});
	// The order is that of the changes, not of the devices.
	expect(Object.keys(merged.sites)).toEqual(["b.example", "a.example"]);
});

test("what one device takes away does not come back from another that still has it", () => {
	const both = after(NONE, { sites: { "a.example": "off" }, density: "all" }, 5);
	const here = after(both, { sites: {}, density: DEFAULT_SETTINGS.density }, 6);
	expect(settingsOfDated(mergeUnits(both, here))).toEqual(DEFAULT_SETTINGS);
	expect(settingsOfDated(mergeUnits(here, both))).toEqual(DEFAULT_SETTINGS);
});

test("a device whose clock is years ahead does not make the others' later changes lose", () => {
	const ahead = after(NONE, { theme: "dark" }, 9_000);
	const here = after(mergeUnits(NONE, ahead), { theme: "light" }, 10);
	expect(settingsOfDated(mergeUnits(ahead, here)).theme).toBe("light");
});

test("lists keep their newest entries, and as many of those that were taken away", () => {
	const sites = (from: number, count: number) =>
		Object.fromEntries(Array.from({ length: count }, (_, at) => [`${from + at}.example`, "off"] as const));
	const here = after(NONE, { sites: sites(0, MAX_ENTRIES) }, 1);
	const there = after(NONE, { sites: sites(5_000, 3) }, 10_000);
	const merged = settingsOfDated(mergeUnits(here, there));
	expect(Object.keys(merged.sites)).toHaveLength(MAX_ENTRIES);
	expect(merged.sites).not.toHaveProperty(["2.example"]);
	expect(merged.sites).toHaveProperty(["3.example"]);
	const emptied = after(mergeUnits(here, there), { sites: {} }, 20_000);
	expect(emptied.size).toBe(MAX_ENTRIES);
});
