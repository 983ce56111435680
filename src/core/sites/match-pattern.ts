import { hasSubdomains, hostChain } from "./host-chain.ts";

/** The host permission of every web page. */
export const EVERY_SITE = "*://*/*";

/** The parts of a page's address that permissions look at; a `URL` has them. */
export interface Address {
	/** The scheme with its colon, such as `https:`. */
	readonly protocol: string;
	readonly hostname: string;
	/** The path with its slash; only the shops of extensions and reading views are told by it. */
	readonly pathname: string;
}

/** A match pattern that permission is asked with for a host: with its subdomains where it can have any. */
export function hostPattern(host: string): string {
	return `*://${hasSubdomains(host) ? "*." : ""}${host}/*`;
}

/** True for a pattern that names a host, and does not cover every site there is. */
export function isNamedPattern(pattern: string): boolean {
	const host = partsOf(pattern)?.host;
	return host !== undefined && host !== "*" && host !== "";
}

/**
 * True where a granted pattern covers a page. Host permissions know no paths, and a port narrows none that browsers
 * grant, so neither is looked at; a pattern that cannot be read covers nothing.
 */
export function patternCovers(pattern: string, { protocol, hostname }: Address): boolean {
	const scheme = protocol.slice(0, -1);
	if (scheme !== "http" && scheme !== "https") return false;
	const parts = partsOf(pattern);
	if (parts === undefined || (parts.scheme !== "*" && parts.scheme !== scheme)) return false;
	if (parts.host === "*" || parts.host === hostname) return true;
	return parts.host.startsWith("*.") && hostChain(hostname).includes(parts.host.slice(2));
}

interface PatternParts {
	/** `*`, `http` or `https`. */
	readonly scheme: string;
	/** `*`, a host, or `*.` and a host. */
	readonly host: string;
}

function partsOf(pattern: string): PatternParts | undefined {
	if (pattern === "<all_urls>") return { scheme: "*", host: "*" };
	const [, scheme, host] = /^(\*|https?):\/\/([^/]+?)(?::(?:\d+|\*))?\//u.exec(pattern) ?? [];
	return scheme === undefined || host === undefined ? undefined : { scheme, host };
}
