import { expect, test } from "vitest";
import { listChanges } from "../../../../src/core/settings/list-changes.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/settings/settings.ts";

const BEFORE: Settings = {
	...DEFAULT_SETTINGS,
	sites: { "a.example": "on", "b.example": "off" },
	muted: [{ topic: "court", until: "forever" }],
};

test("the same settings change nothing, whatever the order of their entries", () => {
	expect(listChanges(BEFORE, { ...BEFORE, sites: { "b.example": "off", "a.example": "on" } })).toEqual([]);
});

test("each setting that differs is told, lists by what comes and goes", () => {
	const after: Settings = {
		...BEFORE,
		delay: 0,
		sites: { "a.example": "off", "b.example": "off", "c.example": "on" },
		muted: [],
	};
	expect(listChanges(BEFORE, after)).toEqual([
		{ name: "sites", added: 2, removed: 1 },
		{ name: "delay", before: 220, after: 0 },
		{ name: "muted", added: 0, removed: 1 },
	]);
});
