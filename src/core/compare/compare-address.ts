import type { ClaimFilter } from "./filter-claims.ts";
import { countFilters, formatFilterQuery, parseFilterQuery } from "./filter-query.ts";

/** What the comparison page shows, as its address says it. */
export type CompareView =
	| { readonly kind: "about" }
	/** All topics, of which a filter may leave some claims only. */
	| { readonly kind: "matrix"; readonly filter?: ClaimFilter }
	| { readonly kind: "topic" | "claim" | "source"; readonly id: string }
	| { readonly kind: "search"; readonly query: string }
	/** An address that names no view; the path is what it holds instead. */
	| { readonly kind: "unknown"; readonly path: string };

/** The page's file in the extension. */
const PAGE = "compare.html";

/** Where the query stands in an address. */
const SEARCH_PREFIX = "/search?q=";

/** Where the filter of all topics stands in an address. */
const FILTER_PREFIX = "/?";

/** The address of a view of the comparison page, relative to the extension's root. */
export function compareAddress(view: CompareView): string {
	return PAGE + compareFragment(view);
}

/** The fragment of a view's address, with its `#`: what links within the page lead to. */
export function compareFragment(view: CompareView): string {
	return `#${pathOf(view)}`;
}

/**
 * The view that the fragment of an address names, with or without its `#`; the matrix where it is empty. Ids are taken
 * as they stand: whether there is such a topic, claim or source is for the view to say.
 */
export function parseCompareFragment(fragment: string): CompareView {
	const path = fragment.replace(/^#/u, "");
	if (path === "" || path === "/") return { kind: "matrix" };
	if (path.startsWith(FILTER_PREFIX)) {
		const filter = parseFilterQuery(path.slice(FILTER_PREFIX.length));
		return countFilters(filter) === 0 ? { kind: "matrix" } : { kind: "matrix", filter };
	}
	if (path === "/about") return { kind: "about" };
	const unknown: CompareView = { kind: "unknown", path };
	if (path === "/search") return { kind: "search", query: "" };
	if (path.startsWith(SEARCH_PREFIX)) {
		const query = decode(path.slice(SEARCH_PREFIX.length).replaceAll("+", " "));
		return query === undefined ? unknown : { kind: "search", query };
	}
	const [, kind, written] = /^\/(topic|claim|source)\/([^/]+)$/u.exec(path) ?? [];
	const id = decode(written ?? "");
	return kind === undefined || id === undefined ? unknown : { kind: kind as "topic", id };
}

function pathOf(view: CompareView): string {
	switch (view.kind) {
		case "matrix": {
			const query = formatFilterQuery(view.filter ?? {});
			return query === "" ? "/" : FILTER_PREFIX + query;
		}
		case "about":
			return "/about";
		case "search":
			return `${SEARCH_PREFIX}${encode(view.query)}`;
		case "unknown":
			return view.path;
		default:
			return `/${view.kind}/${encode(view.id)}`;
	}
}

/** Percent-encodes a text; half a surrogate pair, which has no encoding, becomes U+FFFD. */
function encode(text: string): string {
	return encodeURIComponent(text.toWellFormed());
}

/** Undoes percent-encoding; undefined where the text is not encoded rightly. */
function decode(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
