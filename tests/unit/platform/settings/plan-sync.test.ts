import { expect, test } from "vitest";
import { type DatedUnits, dateChanges } from "../../../../src/core/settings/dated-units.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/settings/settings.ts";
import { planSync, readSyncItems } from "../../../../src/platform/settings/plan-sync.ts";

/** What browsers allow. */
const QUOTA = { items: 512, bytes: 102_400, bytesPerItem: 8_192 };

function unitsOf(settings: Partial<Settings>, at = 1): DatedUnits {
	return dateChanges(new Map(), { ...DEFAULT_SETTINGS, ...settings }, at);
}

function bytesOf(items: object): number[] {
	return Object.entries(items).map(([key, value]) => Buffer.byteLength(key + JSON.stringify(value)));
}

function manySites(count: number): Settings["sites"] {
	return Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.example`, "off"] as const));
}

test("each unit is an item of its own, and what is there already is not written again", () => {
	const units = unitsOf({ theme: "dark", sites: { "a.example": "on" } }, 5);
	const { set, remove } = planSync(units, {});
	expect(set).toEqual({ theme: { at: 5, value: "dark" }, "site a.example": { at: 6, value: "on" } });
	expect(remove).toEqual([]);
	expect(readSyncItems(set)).toEqual(units);
	expect(planSync(units, set)).toEqual({ set: {}, remove: [] });
});

test.each<[name: string, settings: Partial<Settings>]>([
	["as many rules as there may be", { theme: "dark", sites: manySites(1_000) }],
	[
		"the longest forms in Kazakh",
		{
			theme: "dark",
			rejected: Array.from({ length: 450 }, (_, at) => ({ topic: "court", form: `${at}${"Қ".repeat(196)}` })),
		},
	],
])("the newest are kept within what browsers allow, and single settings before all: %s", (_, settings) => {
	const units = unitsOf(settings);
	const { set } = planSync(units, {});
	const sizes = bytesOf(set);
	expect(sizes.length).toBeLessThanOrEqual(QUOTA.items);
	expect(Math.max(...sizes)).toBeLessThan(QUOTA.bytesPerItem);
	expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(QUOTA.bytes);
	expect(Object.keys(set)).toContain("theme");
	expect(Object.keys(set)).toContain([...units.keys()].at(-1));
	expect(Object.keys(set).length).toBeGreaterThan(200);
});

test("what has no room any more is taken out, and planning again changes nothing", () => {
	const first = planSync(unitsOf({ sites: manySites(500) }), {});
	const units = unitsOf({ sites: manySites(510) });
	const second = planSync(units, first.set);
	expect(second.remove.toReversed()).toEqual(Array.from({ length: 10 }, (_, at) => `site ${at}.example`));
	const items = { ...first.set, ...second.set };
	for (const key of second.remove) delete items[key];
	expect(planSync(units, items)).toEqual({ set: {}, remove: [] });
});

test("what cannot be read is not taken over, and stays until the reader changes the same thing later", () => {
	const items = {
		theme: { at: 10, value: "sepia" },
		sparkle: { at: 3, value: 1 },
		density: "all",
		delay: { at: 2, value: 5 },
	};
	expect([...readSyncItems(items).keys()]).toEqual(["delay"]);
	expect(planSync(unitsOf({ theme: "dark" }, 9), items)).toEqual({ set: {}, remove: ["delay"] });
	expect(planSync(unitsOf({ theme: "dark", density: "first" }, 11), items).set).toEqual({
		theme: expect.objectContaining({ value: "dark" }),
		density: expect.objectContaining({ value: "first" }),
	});
});
