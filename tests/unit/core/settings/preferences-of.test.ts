import { expect, test } from "vitest";
import { preferencesOf } from "../../../../src/core/settings/preferences-of.ts";
import { DEFAULT_PREFERENCES } from "../../../../src/core/settings/scanner-preferences.ts";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings.ts";

test("the default settings are the page script's default preferences", () => {
	expect(preferencesOf(DEFAULT_SETTINGS, "v1")).toEqual(DEFAULT_PREFERENCES);
});

test("a topic muted for good stays muted, one muted for a version is back with another", () => {
	const settings = {
		...DEFAULT_SETTINGS,
		muted: [
			{ topic: "court", until: "forever" },
			{ topic: "law", until: "v1" },
		],
	};
	expect(preferencesOf(settings, "v1").muted).toEqual(["court", "law"]);
	expect(preferencesOf(settings, "v2").muted).toEqual(["court"]);
});

test("each setting of hints and cards reaches the page script", () => {
	const settings = {
		...DEFAULT_SETTINGS,
		density: "all",
		hintStyle: "solid",
		delay: 500,
		modifier: "alt",
		side: "above",
		rejected: [{ topic: "court", form: "Court" }],
	} as const;
	expect(preferencesOf(settings, "v1")).toEqual({
		density: "all",
		style: "solid",
		delay: 500,
		modifier: "alt",
		side: "above",
		muted: [],
		rejected: [{ topic: "court", form: "Court" }],
	});
});
