import { browser } from "wxt/browser";
import type { ToScanner } from "./messages/to-scanner.ts";

/** Sends a message to the page script of a tab's main frame; its answer, or undefined where none is running. */
export async function sendToTab(tabId: number, message: ToScanner): Promise<unknown> {
	try {
		return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
	} catch {
		// No page script in that tab: the site is off, or the page does not allow extensions.
		return undefined;
	}
}
