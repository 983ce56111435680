import type { ClaimFilter } from "./filter-claims.ts";

/** The fields of a filter that hold lists, as an address names them. */
const LISTS = ["groups", "topics", "stances", "kinds", "speakers", "stakes", "sources"] as const;

/** The fields of a filter that hold one text. */
const TEXTS = ["from", "to", "text"] as const;

/** A date known to the year, month or day. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** How many fields of a filter limit the claims. */
export function countFilters(filter: ClaimFilter): number {
	return [...LISTS, ...TEXTS].filter((field) => (filter[field]?.length ?? 0) > 0).length;
}

/** Writes a filter as the query of an address: `stances=negative,mixed&from=2023`; empty where nothing is limited. */
export function formatFilterQuery(filter: ClaimFilter): string {
	const lists = LISTS.map((field) => [field, (filter[field] ?? []).map(encode).join(",")]);
	const texts = TEXTS.map((field) => [field, encode(filter[field] ?? "")]);
	return [...lists, ...texts]
		.filter(([, value]) => value !== "")
		.map(([field, value]) => `${field}=${value}`)
		.join("&");
}

/**
 * Reads a filter from the query of an address. What is unknown, not encoded rightly or no date is left out; values that no
 * claim has are kept, and fit nothing.
 */
export function parseFilterQuery(query: string): ClaimFilter {
	const filter: Record<string, string | string[]> = {};
	for (const part of query.split("&")) {
		const [field = "", value = ""] = part.split("=");
		const values = value.split(",").flatMap((text) => decode(text) ?? []);
		if (values.length === 0) continue;
		if (LISTS.some((list) => list === field)) filter[field] = values;
		else if (field === "text" || ((field === "from" || field === "to") && DATE.test(values[0] ?? "")))
			filter[field] = values[0] as string;
	}
	return filter;
}

function encode(text: string): string {
	return encodeURIComponent(text.toWellFormed());
}

/** Undoes percent-encoding; undefined where the text is empty or not encoded rightly. */
function decode(text: string): string | undefined {
	try {
		return decodeURIComponent(text) || undefined;
	} catch {
		return undefined;
	}
}
