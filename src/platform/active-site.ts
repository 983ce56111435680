import { browser } from "wxt/browser";
import { type Site, siteOf } from "../core/sites/site-of.ts";
import { isSiteOn } from "./granted-sites.ts";
import type { ScannerStatus } from "./messages/to-scanner.ts";
import { askScannerStatus } from "./scanner-status.ts";

/** The page in front of the reader, as the popup shows it. */
export interface ActiveSite {
	/** Undefined where extensions may not run. */
	readonly site: Site | undefined;
	readonly isOn: boolean;
	/** How the page script fares; undefined where none is running. */
	readonly status: ScannerStatus | undefined;
}

/** Looks at the page in front of the reader. Opening the popup lets the extension see its address. */
export async function activeSite(): Promise<ActiveSite> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	const address = URL.parse(tab?.url ?? "");
	const site = address === null ? undefined : siteOf(address);
	if (tab?.id === undefined || site === undefined) return { site: undefined, isOn: false, status: undefined };
	return { site, isOn: await isSiteOn(site), status: await askScannerStatus(tab.id) };
}
