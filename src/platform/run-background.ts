import { browser } from "wxt/browser";
import type { CardCommand } from "../core/hover/card-command.ts";
import { hintStyle } from "../page/hint-style.ts";
import { updateBadge } from "./badge.ts";
import { isOwnPage } from "./is-own-page.ts";
import { fromOwnPageSchema } from "./messages/from-own-page.ts";
import { toBackgroundSchema } from "./messages/to-background.ts";
import { stopUngrantedScanners, syncScannerRegistration } from "./scanner-registration.ts";
import { sendToTab } from "./send-to-tab.ts";
import { writeSettingsChange } from "./settings/settings-writer.ts";

/** What each keyboard command of the manifest asks for. */
const COMMANDS: Readonly<Record<string, CardCommand>> = {
	"next-hint": "next",
	"previous-hint": "previous",
	"open-card": "open",
	"close-card": "close",
	"pin-card": "pin",
};

/** Starts the background. Every listener is set at once: a woken worker misses what it does not listen to yet. */
export function runBackground(): void {
	browser.runtime.onInstalled.addListener(() => syncScannerRegistration());
	browser.runtime.onStartup.addListener(() => syncScannerRegistration());
	browser.permissions.onAdded.addListener(() => syncScannerRegistration());
	browser.permissions.onRemoved.addListener(async () => {
		await syncScannerRegistration();
		await stopUngrantedScanners();
	});
	browser.commands.onCommand.addListener(async (name) => {
		const command = COMMANDS[name];
		const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
		if (command !== undefined && tab?.id !== undefined) await sendToTab(tab.id, { type: "hint/command", command });
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
