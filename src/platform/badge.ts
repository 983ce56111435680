import { browser } from "wxt/browser";
import { badgeText } from "../core/badge/badge-text.ts";
import { askScannerStatus } from "./scanner-status.ts";

/** White on our accent's dark tone: 7 to 1, on light toolbars and dark ones. */
const COLORS = { ground: "#00626f", text: "#ffffff" } as const;

/**
 * Puts the number of hints of a tab's page on the toolbar button, for that tab alone; nothing where no page script
 * runs. The page is asked anew, so a message that comes late from a page that is gone says nothing false.
 */
export async function updateBadge(tabId: number): Promise<void> {
	const status = await askScannerStatus(tabId);
	const text = badgeText(status?.hints.length ?? 0);
	try {
		await browser.action.setBadgeText({ tabId, text });
		await browser.action.setBadgeBackgroundColor({ tabId, color: COLORS.ground });
		await browser.action.setBadgeTextColor({ tabId, color: COLORS.text });
	} catch {
		// The tab was closed meanwhile, and its badge with it.
	}
}
