import { browser } from "wxt/browser";
import type { Site } from "../core/sites/site-of.ts";

/**
 * The permission that the browser holds is the switch: a site is on where its pattern is granted, and nowhere else.
 * There is no second list that could disagree with it.
 */
export async function isSiteOn({ pattern }: Site): Promise<boolean> {
	return browser.permissions.contains({ origins: [pattern] });
}

/**
 * Asks the reader for a site's permission; resolves to false if it is refused. Call it first thing in the click's
 * handler: browsers grant only what is asked for in answer to one.
 */
export async function switchSiteOn({ pattern }: Site): Promise<boolean> {
	return browser.permissions.request({ origins: [pattern] });
}

/** Gives a site's permission back. */
export async function switchSiteOff({ pattern }: Site): Promise<void> {
	await browser.permissions.remove({ origins: [pattern] });
}

/** The patterns of all sites that are on. */
export async function grantedPatterns(): Promise<string[]> {
	const { origins = [] } = await browser.permissions.getAll();
	return origins.toSorted();
}
