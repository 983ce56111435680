import type { SiteRule } from "../settings/settings.ts";
import type { SiteQuestion } from "./decide-site.ts";
import { hostChain } from "./host-chain.ts";
import { hostPattern, isNamedPattern } from "./match-pattern.ts";

/** A page script to register: the browser runs it on what it permits of `matches`, but never on `excludeMatches`. */
export interface ScriptPlan {
	readonly id: string;
	readonly matches: readonly string[];
	readonly excludeMatches: readonly string[];
}

/** The id under which the page script is registered for what the way of working covers. */
const WAY_ID = "way";

/**
 * The registrations that make the browser start the page script exactly where `decideSite` says on. A rule "on" below a
 * rule "off" needs one of its own, since what one registration excludes it cannot let in again; the others share one.
 */
export function planScripts({ settings, granted, listed }: Omit<SiteQuestion, "address">): readonly ScriptPlan[] {
	if (settings.paused || granted.length === 0) return [];
	const rules = Object.entries(settings.sites);
	const off = rules.filter(([, rule]) => rule === "off").map(([host]) => host);
	const named = granted.filter(isNamedPattern);
	const way = settings.way === "all" ? granted : settings.way === "listed" ? [...patternsOf(listed), ...named] : named;
	const on = rules.filter(([, rule]) => rule === "on").map(([host]) => host);
	const nested = on.filter((host) => nearestAbove(host, settings.sites) === "off");
	const rest = on.filter((host) => !nested.includes(host));
	return [
		plan(WAY_ID, [...way, ...patternsOf(rest)], off),
		...nested.map((host) =>
			plan(
				host,
				[hostPattern(host)],
				off.filter((other) => other !== host && hostChain(other).includes(host)),
			),
		),
	].filter(({ matches }) => matches.length > 0);
}

/** The rule of the nearest host above this one that has any. */
function nearestAbove(host: string, sites: Readonly<Record<string, SiteRule>>): SiteRule | undefined {
	const above = hostChain(host)
		.slice(1)
		.find((name) => Object.hasOwn(sites, name));
	return above === undefined ? undefined : sites[above];
}

function plan(id: string, matches: readonly string[], off: readonly string[]): ScriptPlan {
	return { id, matches: [...new Set(matches)].toSorted(), excludeMatches: patternsOf(off).toSorted() };
}

function patternsOf(hosts: Iterable<string>): readonly string[] {
	return Array.from(hosts, hostPattern);
}
