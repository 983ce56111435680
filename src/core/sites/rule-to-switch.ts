import type { SiteRule } from "../settings/settings.ts";
import { decideSite, type SiteQuestion } from "./decide-site.ts";
import { EVERY_SITE } from "./match-pattern.ts";

/** A wish to switch a site. */
export interface SwitchWish extends Omit<SiteQuestion, "address"> {
	/** The host of the site, without `www.`. */
	readonly host: string;
	readonly on: boolean;
}

/**
 * The rule that switches a site on or off: none (null) where it is so without a rule for this host, so that the list of
 * rules holds what the reader has decided and nothing else. What is allowed by name in the browser switches a site on
 * for as long as it is allowed, so a rule that is to last does not rest on it.
 */
export function ruleToSwitch({ host, on, settings, granted, listed }: SwitchWish): SiteRule | null {
	const { [host]: _, ...sites } = settings.sites;
	const without = decideSite({
		address: { protocol: "https:", hostname: host, pathname: "/" },
		settings: { ...settings, sites, paused: false },
		granted: on ? [EVERY_SITE] : [...granted, EVERY_SITE],
		listed,
	});
	if (without.on === on) return null;
	return on ? "on" : "off";
}
