import { browser } from "wxt/browser";
import { readStoredSettings, type SettingsReading } from "./stored-settings.ts";

/** The item of local storage that holds the settings of this machine: what counts, whatever sync does. */
export const SETTINGS_KEY = "settings";

/** Reads the stored settings; the defaults where storage cannot be read. */
export async function readSettings(): Promise<SettingsReading> {
	try {
		return readStoredSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
	} catch {
		// A browser profile whose storage is broken still gets an extension that works.
		return readStoredSettings(undefined);
	}
}
