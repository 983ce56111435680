import { browser } from "wxt/browser";
import { watchSettings } from "./settings/watch-settings.ts";

/**
 * Calls back whenever the page in front of the reader may have changed, or what Qainar does on it: another tab, another
 * page, other hints, settings or permissions. Until the signal is aborted.
 */
export function watchActivePage(onChange: () => void, signal: AbortSignal): void {
	// What it is about is looked up anew, so a message that is none of ours costs a look and no more.
	const onMessage = (): undefined => {
		onChange();
		return undefined;
	};
	const events = [
		browser.tabs.onActivated,
		browser.tabs.onUpdated,
		browser.permissions.onAdded,
		browser.permissions.onRemoved,
	] as readonly { addListener(listener: () => void): void; removeListener(listener: () => void): void }[];
	for (const event of events) event.addListener(onChange);
	browser.runtime.onMessage.addListener(onMessage);
	watchSettings(onChange, signal);
	signal.addEventListener("abort", () => {
		for (const event of events) event.removeListener(onChange);
		browser.runtime.onMessage.removeListener(onMessage);
	});
}
