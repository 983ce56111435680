import { askScannerStatus } from "./scanner-status.ts";
import { sendToTab } from "./send-to-tab.ts";
import { decideAddress, loadSiteRules } from "./site-rules.ts";
import { startScannerByClick } from "./start-scanner.ts";

/**
 * Takes the reader to the next hint of a page. Where the page is read only on a click, this is one: it is read now, and
 * the next time there are hints to go to.
 */
export async function stepByMenu(tabId: number, pageUrl: string | undefined): Promise<void> {
	if ((await askScannerStatus(tabId)) !== undefined) {
		await sendToTab(tabId, { type: "hint/command", command: "next" });
		return;
	}
	const { reason } = decideAddress(pageUrl, await loadSiteRules());
	if (reason.kind === "click") await startScannerByClick(tabId);
}
