import { browser } from "wxt/browser";
import type { Settings } from "../../core/settings/settings.ts";
import { applyPolicy } from "../../core/settings/settings-policy.ts";
import { loadPolicy } from "./load-policy.ts";
import { loadSettings } from "./load-settings.ts";
import { SETTINGS_KEY } from "./settings-storage.ts";
import { readStoredSettings } from "./stored-settings.ts";

type Changes = Readonly<Record<string, { oldValue?: unknown; newValue?: unknown }>>;

/**
 * Calls back with the new and the former settings after each change, wherever it was made, until the signal is aborted.
 * When the organisation's policy has changed, the former ones are not known, and are the new ones.
 */
export function watchSettings(callback: (settings: Settings, before: Settings) => void, signal: AbortSignal): void {
	const listener = async (changes: Changes, area: string) => {
		const change = area === "local" ? changes[SETTINGS_KEY] : undefined;
		if (change === undefined && area !== "managed") return;
		const policy = await loadPolicy();
		const read = (stored: unknown) => applyPolicy(readStoredSettings(stored), policy);
		const now = change === undefined ? await loadSettings() : read(change.newValue);
		if (!signal.aborted) callback(now, change === undefined ? now : read(change.oldValue));
	};
	browser.storage.onChanged.addListener(listener);
	signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
}
