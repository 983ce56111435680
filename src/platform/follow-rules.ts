import { browser } from "wxt/browser";
import { preferencesOf } from "../core/settings/preferences-of.ts";
import { planScripts } from "../core/sites/plan-scripts.ts";
import { datasetVersion } from "./dataset-version.ts";
import { registerScripts } from "./register-scripts.ts";
import { sendToTab } from "./send-to-tab.ts";
import { decideAddress, loadSiteRules, type SiteRules } from "./site-rules.ts";
import { startScanner } from "./start-scanner.ts";

/** The run that has not begun yet: whoever asks meanwhile shares it. */
let next: Promise<void> | undefined;
let turn: Promise<void> = Promise.resolve();

/**
 * Makes registrations and open tabs follow the rules, permissions and settings as they are now. One run at a time: two
 * overlapping registrations fail. Resolves when a run that began after the call is done.
 */
export function followRules(): Promise<void> {
	next ??= turn.then(() => {
		next = undefined;
		return follow();
	});
	turn = next.catch(() => undefined);
	return next;
}

async function follow(): Promise<void> {
	const rules = await loadSiteRules();
	await registerScripts(planScripts(rules));
	const tabs = await browser.tabs.query({});
	await Promise.all(tabs.map(({ id, url }) => id !== undefined && followInTab({ id, url }, rules)));
}

async function followInTab({ id, url }: { readonly id: number; readonly url?: string | undefined }, rules: SiteRules) {
	const { on, reason } = decideAddress(url, rules);
	const isForbidden = reason.kind === "paused" || reason.kind === "rule";
	const preferences = preferencesOf(rules.settings, datasetVersion);
	// First, since they call back a page script that is about to leave.
	const isRunning = (await sendToTab(id, { type: "scanner/preferences", preferences })) === true;
	if (!on) await sendToTab(id, { type: "scanner/stop", evenIfClicked: isForbidden });
	else if (!isRunning) await startScanner(id);
}
