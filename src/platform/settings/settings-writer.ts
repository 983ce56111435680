import { browser } from "wxt/browser";
import { applyChange, type SettingsChange } from "../../core/settings/apply-change.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { readSettings, SETTINGS_KEY } from "./settings-storage.ts";
import { writeStoredSettings } from "./stored-settings.ts";

/** Changes come one after the other: each is made to what the one before has left. */
let turn: Promise<unknown> = Promise.resolve();

/** Makes a change and stores it; only the background calls this. Rejects where it cannot be stored. */
export function writeSettingsChange(change: SettingsChange): Promise<Settings> {
	const result = turn.then(async () => {
		const settings = applyChange((await readSettings()).settings, change);
		await browser.storage.local.set({ [SETTINGS_KEY]: writeStoredSettings(settings, Date.now()) });
		return settings;
	});
	turn = result.catch(() => undefined);
	return result;
}
