import { browser } from "wxt/browser";
import type { ToScanner } from "./messages/to-scanner.ts";
import { sendToTab } from "./send-to-tab.ts";
import { startScannerByClick } from "./start-scanner.ts";

/** The tab in front in this window; undefined where there is none. */
async function activeTabId(): Promise<number | undefined> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return tab?.id;
}

/** Sends a message to the page script of the tab in front, if one is running there. */
export async function sendToActiveTab(message: ToScanner): Promise<void> {
	const id = await activeTabId();
	if (id !== undefined) await sendToTab(id, message);
}

/** Loads the page in front anew. */
export async function reloadActiveTab(): Promise<void> {
	const id = await activeTabId();
	if (id !== undefined) await browser.tabs.reload(id);
}

/** Starts the page script of the tab in front anew, after a fault or because the reader asks for it on this page. */
export async function restartScanner(): Promise<void> {
	const tabId = await activeTabId();
	if (tabId === undefined) return;
	await sendToTab(tabId, { type: "scanner/stop", evenIfClicked: true });
	await startScannerByClick(tabId);
}
