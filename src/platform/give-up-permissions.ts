import type { Settings } from "../core/settings/settings.ts";
import { givenUpPatterns } from "../core/sites/given-up-patterns.ts";
import { giveBackPatterns, grantedPatterns } from "./host-permissions.ts";
import { listedHosts } from "./listed-sites.ts";

/** Gives back the host permissions that only the former way of working needed. */
export async function giveUpPermissions(before: Settings, after: Settings): Promise<void> {
	await giveBackPatterns(givenUpPatterns({ before, after, granted: await grantedPatterns(), listed: listedHosts }));
}
