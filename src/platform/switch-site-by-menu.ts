import { isSiteFixed } from "../core/settings/settings-policy.ts";
import { ruleToSwitch } from "../core/sites/rule-to-switch.ts";
import { siteOf } from "../core/sites/site-of.ts";
import { answerOwnPage } from "./answer-own-page.ts";
import { requestPatterns } from "./host-permissions.ts";
import { decideAddress, loadSiteRules } from "./site-rules.ts";

/**
 * Switches the site of a page off where Qainar works on it, else on; the background calls this first thing in the click's
 * handler. Nothing changes where the reader refuses the permission, where no extension may run, or where an organisation
 * has fixed the site.
 */
export async function switchSiteByMenu(pageUrl: string | undefined): Promise<void> {
	const address = URL.parse(pageUrl ?? "");
	const site = address === null ? undefined : siteOf(address);
	if (site === undefined) return;
	// Asked for at once, or browsers do not take it for an answer to the click. Where the site is on, it is granted
	// already, and no prompt comes. How things stand is asked meanwhile: what is granted now would count as a wish.
	const [rules, isGranted] = await Promise.all([loadSiteRules(), requestPatterns([site.pattern]).catch(() => false)]);
	const on = !decideAddress(pageUrl, rules).on;
	if ((on && !isGranted) || isSiteFixed(rules.policy, site.host)) return;
	const rule = ruleToSwitch({ ...rules, host: site.host, on });
	await answerOwnPage({ type: "settings/change", change: { type: "site", host: site.host, rule } });
}
