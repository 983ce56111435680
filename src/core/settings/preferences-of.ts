import type { ScannerPreferences } from "./scanner-preferences.ts";
import type { Settings } from "./settings.ts";

/** What the page script needs to know of the settings; topics muted for another version of the dataset are back. */
export function preferencesOf(settings: Settings, datasetVersion: string): ScannerPreferences {
	const { density, hintStyle, delay, modifier, side, muted, rejected } = settings;
	return {
		density,
		style: hintStyle,
		delay,
		modifier,
		side,
		muted: muted.filter(({ until }) => until === "forever" || until === datasetVersion).map(({ topic }) => topic),
		rejected,
	};
}
