import type { Settings } from "../core/settings/settings.ts";
import type { SettingsPolicy } from "../core/settings/settings-policy.ts";
import { decideSite, type SiteDecision, type SiteQuestion } from "../core/sites/decide-site.ts";
import { grantedPatterns } from "./host-permissions.ts";
import { listedHosts } from "./listed-sites.ts";
import { loadPolicy } from "./settings/load-policy.ts";
import { loadSettings } from "./settings/load-settings.ts";

/** Everything that decides where Qainar works, but the page. */
export interface SiteRules extends Omit<SiteQuestion, "address"> {
	readonly settings: Settings;
	/** What the reader's organisation says; it is in the settings already. */
	readonly policy: SettingsPolicy;
}

/** Gathers what decides where Qainar works. */
export async function loadSiteRules(): Promise<SiteRules> {
	const [settings, policy, granted] = await Promise.all([loadSettings(), loadPolicy(), grantedPatterns()]);
	return { settings, policy, granted, listed: listedHosts };
}

/** Decides on a tab's address; one that the browser hides from us, or that is none, is a page of the browser. */
export function decideAddress(address: string | undefined, rules: SiteRules): SiteDecision {
	return decideSite({ ...rules, address: URL.parse(address ?? "") ?? new URL("about:blank") });
}
