import { browser } from "wxt/browser";
import type { ScriptPlan } from "../core/sites/plan-scripts.ts";
import { SCANNER_FILE } from "./start-scanner.ts";

/**
 * Makes the browser's registered scripts those that are planned. What fits already is left alone, and what differs is
 * changed in one step: no page that loads meanwhile goes without.
 */
export async function registerScripts(plans: readonly ScriptPlan[]): Promise<void> {
	const registered = await browser.scripting.getRegisteredContentScripts();
	const known = new Map(registered.map(({ id, matches, excludeMatches }) => [id, key(matches, excludeMatches)]));
	const planned = new Set(plans.map(({ id }) => id));
	const gone = [...known.keys()].filter((id) => !planned.has(id));
	if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
	const fresh = plans.filter(({ id }) => !known.has(id));
	if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh.map(toScript));
	const changed = plans.filter(
		(plan) => known.has(plan.id) && known.get(plan.id) !== key(plan.matches, plan.excludeMatches),
	);
	if (changed.length > 0) await browser.scripting.updateContentScripts(changed.map(toScript));
}

/** What `registerContentScripts` takes one of. */
type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

function toScript({ id, matches, excludeMatches }: ScriptPlan): Script {
	return {
		id,
		js: [SCANNER_FILE],
		matches: [...matches],
		excludeMatches: [...excludeMatches],
		runAt: "document_idle",
		persistAcrossSessions: true,
	};
}

function key(matches: readonly string[] = [], excludeMatches: readonly string[] = []): string {
	return JSON.stringify([matches.toSorted(), excludeMatches.toSorted()]);
}
