import { browser } from "wxt/browser";
import type { Settings } from "../../core/settings/settings.ts";
import { loadSettings } from "./load-settings.ts";
import { SETTINGS_KEY } from "./settings-storage.ts";

/** Calls back with the new settings after each change, wherever it was made, until the signal is aborted. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
	const listener = async (changes: Readonly<Record<string, unknown>>, area: string) => {
		if (area !== "local" || !Object.hasOwn(changes, SETTINGS_KEY)) return;
		const settings = await loadSettings();
		if (!signal.aborted) callback(settings);
	};
	browser.storage.onChanged.addListener(listener);
	signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
}
