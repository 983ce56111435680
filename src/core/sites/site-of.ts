import type { Address } from "./match-pattern.ts";
import { hostPattern } from "./match-pattern.ts";
import { restrictedPlace } from "./restricted-place.ts";

/** A site that Qainar can be switched on for. */
export interface Site {
	/** The host that the reader sees, without `www.`. */
	readonly host: string;
	/** The match pattern that the switch asks permission for: the host with its subdomains. */
	readonly pattern: string;
}

/** Names that countries register sites under: what comes before them is the site. `www.gov.kz` is one, `gov.kz` is not. */
const SHARED_NAME = /^(?:ac|co|com|edu|go|gob|gouv|gov|mil|ne|net|or|org)\.[a-z]{2}$/u;

/** The site of a page's address, or undefined where no extension may run (settings, files, other extensions). */
export function siteOf(address: Address): Site | undefined {
	const { hostname } = address;
	if (restrictedPlace(address) !== undefined) return undefined;
	const bare = hostname.replace(/^www\./u, "");
	const host = bare.includes(".") && !SHARED_NAME.test(bare) ? bare : hostname;
	return { host, pattern: hostPattern(host) };
}
