import { browser } from "wxt/browser";
import { applyChange, type SettingsChange } from "../../core/settings/apply-change.ts";
import { type DatedUnits, dateChanges } from "../../core/settings/dated-units.ts";
import { keepFixed } from "../../core/settings/settings-policy.ts";
import { loadPolicy } from "./load-policy.ts";
import { itemsAside } from "./settings-aside.ts";
import { SETTINGS_KEY } from "./settings-storage.ts";
import { readStoredSettings, type SettingsReading, writeStoredSettings } from "./stored-settings.ts";

/** Changes come one after the other: each is made to what the one before has left. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Makes a change of the reader's own settings and stores it; only the background calls this. Rejects where it cannot be
 * stored. What the reader's organisation has fixed stays as the reader had it, and is theirs again when it is lifted.
 */
export async function writeSettingsChange(change: SettingsChange): Promise<void> {
	const { fixed } = await loadPolicy();
	await updateUnits(({ settings, units }) => {
		const after = keepFixed({ before: settings, after: applyChange(settings, change), fixed });
		return dateChanges(units, after, Date.now());
	});
}

/** Stores what becomes of the units, and resolves to it; nothing is written where they stay the same object. */
export function updateUnits(update: (before: SettingsReading) => DatedUnits): Promise<DatedUnits> {
	const result = turn.then(async () => {
		const stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
		const before = readStoredSettings(stored);
		const units = update(before);
		const isFaulty = before.isNewer || before.unreadable.length > 0;
		if (units === before.units && !isFaulty) return units;
		await browser.storage.local.set({
			// A newer build, or someone who mends it by hand, may still make sense of what this one cannot.
			...(isFaulty && (await itemsAside(stored))),
			[SETTINGS_KEY]: writeStoredSettings(units),
		});
		return units;
	});
	turn = result.catch(() => undefined);
	return result;
}
