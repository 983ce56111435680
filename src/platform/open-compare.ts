import { browser } from "wxt/browser";
import { type CompareView, compareAddress } from "../core/compare/compare-address.ts";

/** Opens a view of the comparison page in a new tab beside the one in front. */
export async function openCompare(view: CompareView): Promise<void> {
	await browser.tabs.create({ url: browser.runtime.getURL(`/${compareAddress(view)}` as "/popup.html") });
}
