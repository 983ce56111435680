import type { SiteQuestion } from "../../../../src/core/sites/decide-site.ts";

/** True where a page's host is a name or, for names with a dot, stands below it: label by label, from the end. */
function isWithin(hostname: string, name: string): boolean {
	if (hostname === name) return true;
	const isNumeric = (text: string) =>
		text.startsWith("[") || text.split(".").every((part) => part !== "" && !Number.isNaN(Number(part)));
	const page = hostname.split(".").reverse();
	const above = name.split(".").reverse();
	return (
		name.includes(".") &&
		!isNumeric(hostname) &&
		page.length > above.length &&
		above.every((label, at) => label === page[at])
	);
}

/** True where a match pattern covers a page, by the definition of match patterns. */
export function coversSlowly(pattern: string, { protocol, hostname }: SiteQuestion["address"]): boolean {
	if (pattern === "<all_urls>") return true;
	const [scheme = "", , host = ""] = pattern.split("/");
	if (scheme !== "*:" && scheme !== protocol) return false;
	if (host === "*" || host === hostname) return true;
	return host.startsWith("*.") && isWithin(hostname, host.slice(2));
}

/** `decideSite` written plainly: sort all rules that hold for the page by length and take the longest. */
export function decideSlowly({ address, settings, granted, listed }: SiteQuestion): boolean {
	if (settings.paused || !granted.some((pattern) => coversSlowly(pattern, address))) return false;
	const [rule] = Object.entries(settings.sites)
		.filter(([host]) => isWithin(address.hostname, host))
		.sort(([a], [b]) => b.length - a.length);
	if (rule !== undefined) return rule[1] === "on";
	if (settings.way === "all") return true;
	if (settings.way === "listed" && [...listed].some((host) => isWithin(address.hostname, host))) return true;
	return granted.some(
		(pattern) => pattern !== "<all_urls>" && !pattern.includes("://*/") && coversSlowly(pattern, address),
	);
}
