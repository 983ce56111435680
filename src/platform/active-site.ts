import { browser } from "wxt/browser";
import type { PageFacts, PageReason } from "../core/overview/page-condition.ts";
import { type Site, siteOf } from "../core/sites/site-of.ts";
import { isSiteOn } from "./granted-sites.ts";
import { askScannerStatus } from "./scanner-status.ts";

/** Looks at the page in front of the reader. Opening the popup lets the extension see its address. */
export async function activeSite(): Promise<PageFacts> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	const address = URL.parse(tab?.url ?? "");
	const site = address === null ? undefined : siteOf(address);
	const status = tab?.id === undefined ? undefined : await askScannerStatus(tab.id);
	const on = site !== undefined && (await isSiteOn(site));
	return { decision: { on, reason: reasonOf(site, on), site, missing: undefined }, status };
}

function reasonOf(site: Site | undefined, on: boolean): PageReason {
	if (site === undefined) return { kind: "restricted" };
	return on ? { kind: "granted" } : { kind: "click" };
}
