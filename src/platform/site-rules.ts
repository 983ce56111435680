import type { Settings } from "../core/settings/settings.ts";
import { decideSite, type SiteDecision, type SiteQuestion } from "../core/sites/decide-site.ts";
import { grantedPatterns } from "./host-permissions.ts";
import { listedHosts } from "./listed-sites.ts";
import { loadSettings } from "./settings/load-settings.ts";

/** Everything that decides where Qainar works, but the page. */
export interface SiteRules extends Omit<SiteQuestion, "address"> {
	readonly settings: Settings;
}

/** Gathers what decides where Qainar works. */
export async function loadSiteRules(): Promise<SiteRules> {
	const [settings, granted] = await Promise.all([loadSettings(), grantedPatterns()]);
	return { settings, granted, listed: listedHosts };
}

/** Decides on a tab's address; one that the browser hides from us, or that is none, is a page of the browser. */
export function decideAddress(address: string | undefined, rules: SiteRules): SiteDecision {
	return decideSite({ ...rules, address: URL.parse(address ?? "") ?? new URL("about:blank") });
}
