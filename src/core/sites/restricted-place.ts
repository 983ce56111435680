import type { Address } from "./match-pattern.ts";

/** Places where no extension may run, or where there is nothing to read. */
export type RestrictedPlace =
	/** Pages of the browser itself: settings, new tab, view-source. */
	| "browser"
	/** The shops of extensions, which browsers shield. */
	| "store"
	/** A page of an extension. */
	| "extension"
	/** A file of the reader's own. */
	| "file"
	/** The browser's reading view, which is a page of the browser. */
	| "reader"
	/** A PDF document, which the browser shows in a page of its own. */
	| "pdf";

/** Hosts that browsers shield, with the path that they do so from. */
const STORES: readonly (readonly [host: string, path: string])[] = [
	["chromewebstore.google.com", "/"],
	["chrome.google.com", "/webstore"],
	["microsoftedge.microsoft.com", "/addons"],
	["addons.mozilla.org", "/"],
];

/** The place that an address leads to where no extension may run; undefined for pages of the web. */
export function restrictedPlace({ protocol, hostname, pathname }: Address): RestrictedPlace | undefined {
	switch (protocol) {
		case "http:":
		case "https:":
			if (hostname === "") return "browser";
			return STORES.some(([host, path]) => hostname === host && pathname.startsWith(path)) ? "store" : undefined;
		case "file:":
			return "file";
		case "chrome-extension:":
		case "moz-extension:":
			return "extension";
		case "about:":
			return pathname === "reader" ? "reader" : "browser";
		case "chrome-distiller:":
		case "read:":
			return "reader";
		default:
			return "browser";
	}
}

/** True where an address looks like that of a PDF document. Not all that do are: ask only where no script runs. */
export function looksLikePdf({ pathname }: Address): boolean {
	return /\.pdf$/iu.test(pathname);
}
