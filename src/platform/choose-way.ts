import type { Settings } from "../core/settings/settings.ts";
import { EVERY_SITE, hostPattern } from "../core/sites/match-pattern.ts";
import { requestPatterns } from "./host-permissions.ts";
import { listedHosts } from "./listed-sites.ts";
import { changeSettings } from "./settings/change-settings.ts";

/** The host permissions that each way of working needs; a rule for a site asks for its own. */
const NEEDED: Readonly<Record<Settings["way"], readonly string[]>> = {
	listed: Array.from(listedHosts, hostPattern),
	all: [EVERY_SITE],
	click: [],
};

/**
 * Chooses a way of working: asks for what it needs, and keeps it. Resolves to false, and changes nothing, where the
 * reader refuses. Call it first thing in the click's handler.
 */
export async function chooseWay(way: Settings["way"]): Promise<boolean> {
	const needed = NEEDED[way];
	if (needed.length > 0 && !(await requestPatterns(needed).catch(() => false))) return false;
	await changeSettings({ type: "set", values: { way } });
	return true;
}
