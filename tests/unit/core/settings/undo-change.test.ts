import { expect, test } from "vitest";
import { applyChange, type SettingsChange } from "../../../../src/core/settings/apply-change.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/settings/settings.ts";
import { undoChange } from "../../../../src/core/settings/undo-change.ts";

const USED: Settings = {
	...DEFAULT_SETTINGS,
	delay: 300,
	sites: { "on.example": "on", "off.example": "off" },
	muted: [{ topic: "court", until: "0123456789ab" }],
	rejected: [{ topic: "court", form: "the court" }],
};

const CHANGES: readonly SettingsChange[] = [
	{ type: "set", values: { delay: 0, theme: "dark" } },
	{ type: "site", host: "on.example", rule: "off" },
	{ type: "site", host: "new.example", rule: "off" },
	{ type: "site", host: "off.example", rule: null },
	{ type: "mute", topic: "court", until: "forever" },
	{ type: "mute", topic: "election", until: "forever" },
	{ type: "unmute", topic: "court" },
	{ type: "reject", topic: "court", form: "court" },
	{ type: "reject", topic: "court", form: "the court" },
	{ type: "restore", topic: "court", form: "the court" },
	{ type: "replace", settings: DEFAULT_SETTINGS },
];

/** The settings with the order of their sites left out, which tells nothing. */
function plain(settings: Settings): Settings {
	return { ...settings, sites: Object.fromEntries(Object.entries(settings.sites).toSorted()) };
}

test.each(CHANGES)("what a change has touched is as it was after its undoing: %j", (change) => {
	const after = applyChange(USED, change);
	expect(plain(applyChange(after, undoChange(change, USED)))).toEqual(plain(USED));
});

test("what was changed since stays", () => {
	const change: SettingsChange = { type: "mute", topic: "election", until: "forever" };
	const since = applyChange(applyChange(USED, change), { type: "set", values: { paused: true } });
	const undone = applyChange(since, undoChange(change, USED));
	expect(undone.paused).toBe(true);
	expect(undone.muted).toEqual(USED.muted);
});
