import { browser } from "wxt/browser";

/** The host permissions that the browser holds for us, as match patterns, in order. */
export async function grantedPatterns(): Promise<readonly string[]> {
	const { origins = [] } = await browser.permissions.getAll();
	return origins.toSorted();
}

/**
 * Asks the reader for host permissions; resolves to false if they are refused. Call it first thing in the click's
 * handler: browsers grant only what is asked for in answer to one.
 */
export async function requestPatterns(patterns: readonly string[]): Promise<boolean> {
	return browser.permissions.request({ origins: [...patterns] });
}

/** Gives host permissions back; what the browser insists on keeping is kept. */
export async function giveBackPatterns(patterns: readonly string[]): Promise<void> {
	// One by one: browsers refuse a whole list for one pattern that they keep.
	for (const pattern of patterns) await browser.permissions.remove({ origins: [pattern] }).catch(() => undefined);
}
