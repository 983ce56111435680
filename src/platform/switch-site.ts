import type { Settings } from "../core/settings/settings.ts";
import { ruleToSwitch } from "../core/sites/rule-to-switch.ts";
import type { Site } from "../core/sites/site-of.ts";
import { requestPatterns } from "./host-permissions.ts";
import { changeSettings } from "./settings/change-settings.ts";
import { loadSiteRules } from "./site-rules.ts";

/**
 * Switches a site on: asks for its permission and keeps the rule; resolves to false, with no rule, where the reader
 * refuses. Call it first thing in the click's handler.
 */
export async function switchSiteOn({ host, pattern }: Site): Promise<boolean> {
	// Asked for at once, and the rule kept meanwhile: in Firefox the prompt closes the popup, and this script with it.
	const asked = requestPatterns([pattern]);
	const before = await loadSiteRules();
	const rule = ruleToSwitch({ ...before, host, on: true });
	await changeSettings({ type: "site", host, rule });
	const isGranted = await asked.catch(() => false);
	if (!isGranted) await changeSettings({ type: "site", host, rule: ruleOf(host, before.settings) });
	return isGranted;
}

/** Switches a site off. The browser keeps its permission, so that this can be undone without a prompt. */
export async function switchSiteOff({ host }: Pick<Site, "host">): Promise<void> {
	const rules = await loadSiteRules();
	await changeSettings({ type: "site", host, rule: ruleToSwitch({ ...rules, host, on: false }) });
}

function ruleOf(host: string, { sites }: Settings) {
	return Object.hasOwn(sites, host) ? (sites[host] ?? null) : null;
}
