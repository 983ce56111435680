import { browser } from "wxt/browser";
import { grantedPatterns } from "./granted-sites.ts";
import { sendToTab } from "./send-to-tab.ts";

/** The id under which the page script is registered, and its file in the package. */
const SCRIPT = { id: "scanner", file: "/scanner.js" } as const;

/** Syncing is never done twice at a time: two overlapping registrations of one id fail. */
let turn: Promise<void> = Promise.resolve();

/** Makes the registered page script fit the sites that are on, and starts it in their open tabs. */
export function syncScannerRegistration(): Promise<void> {
	turn = turn.catch(() => undefined).then(syncOnce);
	return turn;
}

async function syncOnce(): Promise<void> {
	const matches = await grantedPatterns();
	const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
	if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
	if (matches.length === 0) return;
	await browser.scripting.registerContentScripts([
		{ id: SCRIPT.id, js: [SCRIPT.file], matches, runAt: "document_idle", persistAcrossSessions: true },
	]);
	const tabs = await browser.tabs.query({ url: matches });
	await Promise.all(tabs.map(({ id }) => id !== undefined && startScanner(id)));
}

/** Starts the page script in an open tab; it does nothing where it runs already. */
async function startScanner(tabId: number): Promise<void> {
	try {
		await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT.file] });
	} catch {
		// The tab was closed, discarded or shows an error page; the registration reaches it when it loads again.
	}
}

/** Stops the page script in every tab whose site is no longer on. */
export async function stopUngrantedScanners(): Promise<void> {
	const matches = await grantedPatterns();
	const granted = matches.length > 0 ? await browser.tabs.query({ url: matches }) : [];
	const keep = new Set(granted.map(({ id }) => id));
	const tabs = await browser.tabs.query({});
	await Promise.all(tabs.map(({ id }) => id !== undefined && !keep.has(id) && sendToTab(id, { type: "scanner/stop" })));
}
