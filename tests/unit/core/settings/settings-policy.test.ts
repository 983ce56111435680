import fc from "fast-check";
import { expect, test } from "vitest";
import { type DatedUnits, dateChanges } from "../../../../src/core/settings/dated-units.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/settings/settings.ts";
import {
	applyPolicy,
	isSiteFixed,
	keepFixed,
	NO_POLICY,
	type PolicyValues,
} from "../../../../src/core/settings/settings-policy.ts";
import { anySettings } from "../../platform/settings/any-settings.ts";

/** A reader who has chosen these settings, and nothing else. */
function reader(chosen: Partial<Settings>): { readonly settings: Settings; readonly units: DatedUnits } {
	const settings = { ...DEFAULT_SETTINGS, ...chosen };
	return { settings, units: dateChanges(new Map(), settings, 1) };
}

test("without a policy the reader's settings hold as they are", () => {
	fc.assert(
		fc.property(anySettings, (settings) => {
			expect(applyPolicy(reader(settings), NO_POLICY)).toEqual(settings);
			expect(keepFixed({ before: DEFAULT_SETTINGS, after: settings, fixed: {} })).toEqual(settings);
		}),
	);
});

test.each<
	[
		name: string,
		chosen: Partial<Settings>,
		policy: { fixed?: PolicyValues; defaults?: PolicyValues },
		Partial<Settings>,
	]
>([
	["fixed wins over the reader", { way: "all" }, { fixed: { way: "listed" } }, { way: "listed" }],
	["a default holds for who has chosen nothing", {}, { defaults: { way: "listed" } }, { way: "listed" }],
	["the reader wins over a default", { way: "all" }, { defaults: { way: "listed" } }, { way: "all" }],
	["fixed wins over a default", {}, { fixed: { theme: "dark" }, defaults: { theme: "light" } }, { theme: "dark" }],
	[
		"rules of both hold",
		{ sites: { "a.example": "off" } },
		{ fixed: { sites: { "b.example": "on" } }, defaults: { sites: { "c.example": "on", "a.example": "on" } } },
		{ sites: { "a.example": "off", "b.example": "on", "c.example": "on" } },
	],
	[
		"a fixed rule stands against rules below it",
		{ sites: { "news.a.example": "on", "a.example": "on", "ba.example": "on" } },
		{ fixed: { sites: { "a.example": "off" } } },
		{ sites: { "a.example": "off", "ba.example": "on" } },
	],
])("%s", (_, chosen, policy, holds) => {
	expect(applyPolicy(reader(chosen), { ...NO_POLICY, ...policy })).toEqual({ ...DEFAULT_SETTINGS, ...holds });
});

test("a reader who goes back to how Qainar came has chosen that, against a default too", () => {
	const all = reader({ way: "all", sites: { "a.example": "on" } });
	const units = dateChanges(all.units, DEFAULT_SETTINGS, 5);
	const defaults = { way: "listed", sites: { "a.example": "off" } } as const;
	expect(applyPolicy({ settings: DEFAULT_SETTINGS, units }, { fixed: {}, defaults })).toEqual(DEFAULT_SETTINGS);
});

test.each([
	["a.example", true],
	["news.a.example", true],
	["ba.example", false],
	["example", false],
	["", false],
])("a fixed rule holds for a host and what is below it: %s", (host, isFixed) => {
	expect(isSiteFixed({ fixed: { sites: { "a.example": "off" } } }, host)).toBe(isFixed);
});

test("a change leaves what is fixed as the reader had it, to be theirs again later", () => {
	const before = { ...DEFAULT_SETTINGS, way: "all", sites: { "news.a.example": "on", "b.example": "on" } } as const;
	const after = { ...before, way: "click", delay: 0, sites: { "a.example": "on", "c.example": "off" } } as const;
	expect(keepFixed({ before, after, fixed: { way: "listed", sites: { "a.example": "off" } } })).toEqual({
		...before,
		delay: 0,
		sites: { "news.a.example": "on", "c.example": "off" },
	});
});
