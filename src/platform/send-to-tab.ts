import { browser } from "wxt/browser";
import type { ScannerAnswer, ToScanner } from "./messages/to-scanner.ts";

/** Sends a message to the page script of a tab's main frame; undefined where none is running. */
export async function sendToTab(tabId: number, message: ToScanner): Promise<ScannerAnswer> {
	try {
		return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) as ScannerAnswer;
	} catch {
		// No page script in that tab: the site is off, or the page does not allow extensions.
		return undefined;
	}
}
