import { browser } from "wxt/browser";
import { preferencesOf } from "../core/settings/preferences-of.ts";
import { hintStyle } from "../page/hint-style.ts";
import { updateBadge } from "./badge.ts";
import { datasetVersion } from "./dataset-version.ts";
import type { ScannerOrders } from "./messages/scanner-orders.ts";
import type { ToBackground } from "./messages/to-background.ts";
import { sendToTab } from "./send-to-tab.ts";
import { decideAddress, loadSiteRules } from "./site-rules.ts";
import { bringTermsTo } from "./start-scanner.ts";

/** The tab that a message comes from. */
export interface SenderTab {
	readonly id: number;
	/** Undefined where the browser hides it from us. */
	readonly url: string | undefined;
}

/** Answers a message of the page script, and passes those of a card on to the page script of its tab. */
export async function answerPageScript(message: ToBackground, tab: SenderTab): Promise<unknown> {
	switch (message.type) {
		case "scanner/started": {
			const css = hintStyle(message.highlights);
			const orders = await ordersFor(tab, message.clicked);
			if (orders.on) await browser.scripting.insertCSS({ target: { tabId: tab.id }, css, origin: "AUTHOR" });
			return orders;
		}
		case "scanner/resumed":
			return ordersFor(tab, message.clicked);
		case "scanner/terms":
			return bringTermsTo(tab.id);
		case "scanner/changed":
			return updateBadge(tab.id);
		default:
			return sendToTab(tab.id, message);
	}
}

async function ordersFor({ url }: SenderTab, clicked: boolean): Promise<ScannerOrders> {
	const rules = await loadSiteRules();
	return {
		on: clicked || decideAddress(url, rules).on,
		preferences: preferencesOf(rules.settings, datasetVersion),
	};
}
