import { browser } from "wxt/browser";
import { applyChange, type SettingsChange } from "../../core/settings/apply-change.ts";
import { type DatedUnits, dateChanges, settingsOfDated } from "../../core/settings/dated-units.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { SETTINGS_KEY } from "./settings-storage.ts";
import { readStoredSettings, type SettingsReading, writeStoredSettings } from "./stored-settings.ts";

/** The item of local storage that keeps stored settings which could not be read in full, as they were when overwritten. */
const ASIDE_KEY = "settings-set-aside";

/** Changes come one after the other: each is made to what the one before has left. */
let turn: Promise<unknown> = Promise.resolve();

/** Makes a change and stores it; only the background calls this. Rejects where it cannot be stored. */
export async function writeSettingsChange(change: SettingsChange): Promise<Settings> {
	const units = await updateUnits(({ settings, units }) =>
		dateChanges(units, applyChange(settings, change), Date.now()),
	);
	return settingsOfDated(units);
}

/** Stores what becomes of the units, and resolves to it; nothing is written where they stay the same object. */
export function updateUnits(update: (before: SettingsReading) => DatedUnits): Promise<DatedUnits> {
	const result = turn.then(async () => {
		const stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
		const before = readStoredSettings(stored);
		const units = update(before);
		if (units === before.units) return units;
		await browser.storage.local.set({
			// A newer build, or someone who mends it by hand, may still make sense of what this one cannot.
			...((before.isNewer || before.unreadable.length > 0) && { [ASIDE_KEY]: stored }),
			[SETTINGS_KEY]: writeStoredSettings(units),
		});
		return units;
	});
	turn = result.catch(() => undefined);
	return result;
}
