import { browser } from "wxt/browser";
import type { Settings } from "../../core/settings/settings.ts";
import { SETTINGS_KEY } from "./settings-storage.ts";
import { readStoredSettings } from "./stored-settings.ts";

/** Calls back with the new and the former settings after each change, wherever it was made, until the signal is aborted. */
export function watchSettings(callback: (settings: Settings, before: Settings) => void, signal: AbortSignal): void {
	const listener = (changes: Readonly<Record<string, { oldValue?: unknown; newValue?: unknown }>>, area: string) => {
		const change = area === "local" ? changes[SETTINGS_KEY] : undefined;
		if (change === undefined) return;
		callback(readStoredSettings(change.newValue).settings, readStoredSettings(change.oldValue).settings);
	};
	browser.storage.onChanged.addListener(listener);
	signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
}
