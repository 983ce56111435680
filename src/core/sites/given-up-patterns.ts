import type { Settings } from "../settings/settings.ts";
import { hostPattern, isNamedPattern } from "./match-pattern.ts";

/** A change of settings, seen from the permissions. */
export interface PermissionChange {
	readonly before: Pick<Settings, "way">;
	readonly after: Pick<Settings, "way" | "sites">;
	/** The host permissions that the browser holds for us, as match patterns. */
	readonly granted: readonly string[];
	/** The hosts of the listed news sites. */
	readonly listed: ReadonlySet<string>;
}

/**
 * The permissions to give back when the reader has chosen another way of working: those that only the former way
 * needed. Sites with a rule "on" keep theirs. A site that is switched off keeps its permission, so that this can be
 * undone from places that cannot ask, such as the card; the options page can give it back.
 */
export function givenUpPatterns({ before, after, granted, listed }: PermissionChange): readonly string[] {
	if (before.way === after.way) return [];
	if (before.way === "all") return granted.filter((pattern) => !isNamedPattern(pattern));
	if (before.way === "click") return [];
	const former = new Set(
		Array.from(listed)
			.filter((host) => after.sites[host] !== "on")
			.map(hostPattern),
	);
	return granted.filter((pattern) => former.has(pattern));
}
