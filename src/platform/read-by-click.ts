import { browser } from "wxt/browser";
import { decideAddress, loadSiteRules } from "./site-rules.ts";
import { startScannerByClick } from "./start-scanner.ts";

/** Starts the page script on the page in front where it waits for nothing but the reader's click, which this is. */
export async function readByClick(): Promise<void> {
	const [[tab], rules] = await Promise.all([
		browser.tabs.query({ active: true, currentWindow: true }),
		loadSiteRules(),
	]);
	const { reason } = decideAddress(tab?.url, rules);
	if (reason.kind === "click" && tab?.id !== undefined) await startScannerByClick(tab.id);
}
