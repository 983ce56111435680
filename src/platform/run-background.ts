import { browser } from "wxt/browser";
import { hintStyle } from "../page/hint-style.ts";
import { updateBadge } from "./badge.ts";
import { isOwnPage } from "./is-own-page.ts";
import { fromOwnPageSchema } from "./messages/from-own-page.ts";
import { toBackgroundSchema } from "./messages/to-background.ts";
import { stopUngrantedScanners, syncScannerRegistration } from "./scanner-registration.ts";
import { sendToTab } from "./send-to-tab.ts";
import { writeSettingsChange } from "./settings/settings-writer.ts";

/** How many hints each keyboard command moves. */
const STEPS: Readonly<Record<string, 1 | -1>> = { "next-hint": 1, "previous-hint": -1 };

/** Starts the background. Every listener is set at once: a woken worker misses what it does not listen to yet. */
export function runBackground(): void {
	browser.runtime.onInstalled.addListener(() => syncScannerRegistration());
	browser.runtime.onStartup.addListener(() => syncScannerRegistration());
	browser.permissions.onAdded.addListener(() => syncScannerRegistration());
	browser.permissions.onRemoved.addListener(async () => {
		await syncScannerRegistration();
		await stopUngrantedScanners();
	});
	browser.commands.onCommand.addListener(async (command) => {
		const by = STEPS[command];
		const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
		if (by !== undefined && tab?.id !== undefined) await sendToTab(tab.id, { type: "hint/step", by });
	});
	browser.runtime.onMessage.addListener((value, sender) => {
		const own = fromOwnPageSchema.safeParse(value);
		if (own.success) return isOwnPage(sender) ? writeSettingsChange(own.data.change) : undefined;
		const message = toBackgroundSchema.safeParse(value);
		const tabId = sender.tab?.id;
		if (!message.success || sender.id !== browser.runtime.id || tabId === undefined) return undefined;
		if (message.data.type === "scanner/changed") return updateBadge(tabId);
		if (message.data.type !== "scanner/started") return sendToTab(tabId, message.data);
		const css = hintStyle(message.data.highlights);
		return browser.scripting.insertCSS({ target: { tabId }, css, origin: "USER" });
	});
}
