import { browser } from "wxt/browser";
import type { PageFacts } from "../core/overview/page-condition.ts";
import { siteOf } from "../core/sites/site-of.ts";
import { isSiteOn } from "./granted-sites.ts";
import { askScannerStatus } from "./scanner-status.ts";

/** Looks at the page in front of the reader. Opening the popup lets the extension see its address. */
export async function activeSite(): Promise<PageFacts> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	const address = URL.parse(tab?.url ?? "");
	const site = address === null ? undefined : siteOf(address);
	const status = tab?.id === undefined ? undefined : await askScannerStatus(tab.id);
	const on = site !== undefined && (await isSiteOn(site));
	const kind = site === undefined ? "restricted" : "click";
	return { decision: { on, reason: { kind }, site, missing: undefined }, status };
}
