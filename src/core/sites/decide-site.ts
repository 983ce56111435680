import type { Settings, SiteRule } from "../settings/settings.ts";
import { hostChain } from "./host-chain.ts";
import { type Address, hostPattern, isNamedPattern, patternCovers } from "./match-pattern.ts";
import { type RestrictedPlace, restrictedPlace } from "./restricted-place.ts";
import { type Site, siteOf } from "./site-of.ts";

/** What a decision is made from. */
export interface SiteQuestion {
	/** The address of the page. */
	readonly address: Address;
	readonly settings: Pick<Settings, "way" | "sites" | "paused">;
	/** The host permissions that the browser holds for us, as match patterns. */
	readonly granted: readonly string[];
	/** The hosts of the listed news sites, without `www.`. */
	readonly listed: ReadonlySet<string>;
}

/** What decided, so that it can be told to the reader. */
export type SiteReason =
	/** No extension may run there, or there is nothing to read. */
	| { readonly kind: "restricted"; readonly place: RestrictedPlace }
	/** Qainar is paused everywhere. */
	| { readonly kind: "paused" }
	/** The reader has a rule for this host, which is that of the page or stands above it. */
	| { readonly kind: "rule"; readonly host: string; readonly rule: SiteRule }
	/** The reader has allowed this site by name in the browser's own settings. */
	| { readonly kind: "granted"; readonly pattern: string }
	/** The way of working is "listed", and this host is on the list. */
	| { readonly kind: "listed"; readonly host: string }
	/** The way of working is "listed", and the site is not on the list. */
	| { readonly kind: "unlisted" }
	/** The way of working is "all". */
	| { readonly kind: "all" }
	/** The way of working is "click": only when the reader asks for it on the page. */
	| { readonly kind: "click" };

/** Whether Qainar works on a page, and why. */
export interface SiteDecision {
	readonly on: boolean;
	readonly reason: SiteReason;
	/** The site that a switch on this page is for; undefined where no extension may run. */
	readonly site: Site | undefined;
	/** The permission that is wanted and missing: with it the page would be on. Undefined where none is missing. */
	readonly missing: string | undefined;
}

/**
 * Decides whether Qainar works on a page: where the reader wants it *and* the browser permits it. What the reader wants
 * is the most specific of their rules, else what they have allowed by name in the browser, else the way of working.
 */
export function decideSite({ address, settings, granted, listed }: SiteQuestion): SiteDecision {
	const place = restrictedPlace(address);
	const site = siteOf(address);
	if (place !== undefined || site === undefined)
		return { on: false, reason: { kind: "restricted", place: place ?? "browser" }, site, missing: undefined };
	const { wanted, reason, pattern } = wish({ address, settings, granted, listed }, site);
	if (!wanted || settings.paused)
		return { on: false, reason: settings.paused ? { kind: "paused" } : reason, site, missing: undefined };
	const on = granted.some((one) => patternCovers(one, address));
	return { on, reason, site, missing: on ? undefined : pattern };
}

interface Wish {
	readonly wanted: boolean;
	readonly reason: SiteReason;
	/** The permission that fulfils it. */
	readonly pattern: string;
}

function wish({ address, settings, granted, listed }: SiteQuestion, site: Site): Wish {
	const chain = hostChain(address.hostname);
	const ruled = chain.find((host) => Object.hasOwn(settings.sites, host));
	if (ruled !== undefined) {
		const rule = settings.sites[ruled] as SiteRule;
		return { wanted: rule === "on", reason: { kind: "rule", host: ruled, rule }, pattern: hostPattern(ruled) };
	}
	if (settings.way === "all") return { wanted: true, reason: { kind: "all" }, pattern: site.pattern };
	const host = settings.way === "listed" ? chain.find((name) => listed.has(name)) : undefined;
	if (host !== undefined) return { wanted: true, reason: { kind: "listed", host }, pattern: hostPattern(host) };
	const pattern = granted.find((one) => isNamedPattern(one) && patternCovers(one, address));
	if (pattern !== undefined) return { wanted: true, reason: { kind: "granted", pattern }, pattern };
	const kind = settings.way === "listed" ? "unlisted" : "click";
	return { wanted: false, reason: { kind }, pattern: site.pattern };
}
