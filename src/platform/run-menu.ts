import { browser } from "wxt/browser";
import { openCompare } from "./open-compare.ts";
import { loadSettings } from "./settings/load-settings.ts";
import { watchSettings } from "./settings/watch-settings.ts";
import { speechFor } from "./speech.ts";
import { stepByMenu } from "./step-by-menu.ts";
import { switchSiteByMenu } from "./switch-site-by-menu.ts";

/** The pages whose menu has our items: those of the web, since extensions may run on no others. */
const WEB_PAGES = ["http://*/*", "https://*/*"];

/** The longest selection that is searched for, in characters; browsers hand over whole articles. */
const MAX_SELECTION = 200;

/** The items of the context menu, with where each stands. */
const ITEMS = [
	{ id: "compare", contexts: ["selection"] },
	{ id: "site", contexts: ["page"] },
	{ id: "next", contexts: ["page"] },
] as const;

let turn: Promise<unknown> = Promise.resolve();

/** Runs the context menu, in the reader's language, until the signal is aborted. */
export function runMenu(signal: AbortSignal): void {
	const { contextMenus, runtime } = browser;
	// Firefox for Android has none.
	if (contextMenus === undefined) return;
	// The browser keeps the items while the background sleeps.
	runtime.onInstalled.addListener(drawMenu);
	runtime.onStartup.addListener(drawMenu);
	watchSettings(({ language }, before) => {
		if (language !== before.language) drawMenu();
	}, signal);
	contextMenus.onClicked.addListener(({ menuItemId, selectionText = "", pageUrl }, tab) => {
		if (menuItemId === "compare") openCompare({ kind: "search", query: selectionText.trim().slice(0, MAX_SELECTION) });
		else if (menuItemId === "site") switchSiteByMenu(pageUrl);
		else if (menuItemId === "next" && tab?.id !== undefined) stepByMenu(tab.id, pageUrl);
	});
}

/** Draws the items anew, one drawing at a time: two at once would each add theirs. */
function drawMenu(): void {
	turn = turn.then(async () => {
		const { t } = speechFor((await loadSettings()).language);
		await browser.contextMenus.removeAll();
		for (const { id, contexts } of ITEMS)
			browser.contextMenus.create({
				id,
				// Browsers put the selection in for %s.
				title: t(`menu.${id}`, "%s"),
				contexts: [...contexts],
				documentUrlPatterns: WEB_PAGES,
			});
	});
	turn = turn.catch(() => undefined);
}
