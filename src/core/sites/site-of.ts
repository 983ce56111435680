/** A site that Qainar can be switched on for. */
export interface Site {
	/** The host that the reader sees, without `www.`. */
	readonly host: string;
	/** The match pattern that the switch asks permission for: the host with its subdomains. */
	readonly pattern: string;
}

/** Names that countries register sites under: what comes before them is the site. `www.gov.kz` is one, `gov.kz` is not. */
const SHARED_NAME = /^(?:ac|co|com|edu|go|gob|gouv|gov|mil|ne|net|or|org)\.[a-z]{2}$/u;

const IP_ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:]+\])$/u;

/** The parts of a page's address that tell its site; a `URL` has them. */
export interface Address {
	/** The scheme with its colon, such as `https:`. */
	readonly protocol: string;
	readonly hostname: string;
}

/** The site of a page's address, or undefined where no extension may run (settings, files, other extensions). */
export function siteOf({ protocol, hostname }: Address): Site | undefined {
	if ((protocol !== "https:" && protocol !== "http:") || hostname === "") return undefined;
	const bare = hostname.replace(/^www\./u, "");
	const host = bare.includes(".") && !SHARED_NAME.test(bare) ? bare : hostname;
	// Match patterns have no subdomains of an address or of a name without a dot.
	const hasSubdomains = host.includes(".") && !IP_ADDRESS.test(host);
	return { host, pattern: `*://${hasSubdomains ? "*." : ""}${host}/*` };
}
