import Fuse from "fuse.js";
import type { CompiledClaim, CompiledClaims, CompiledTopic } from "../compare/compiled-claims.ts";

/** The longest query that is searched, in characters: fuse.js takes seconds beyond (docs: Bitap, 32-bit chunks). */
export const MAX_QUERY = 64;

/** How many topics and how many claims a search returns at most. */
export const MAX_RESULTS = 8;

/** What a search found, best first. */
export interface SearchResults {
	readonly topics: readonly CompiledTopic[];
	readonly claims: readonly CompiledClaim[];
}

/** Finds topics and claims for a reader's query; an empty query finds nothing, a long one is cut at `MAX_QUERY`. */
export type Search = (query: string) => SearchResults;

/** fuse.js's distance from exact (0) to anything (1) up to which a text counts as found. */
const THRESHOLD = 0.3;

/** Makes the search over one dataset, tolerant of typing errors. Build it once: it indexes every text. */
export function createSearch(dataset: CompiledClaims): Search {
	const options = { threshold: THRESHOLD, ignoreLocation: true, ignoreDiacritics: true, minMatchCharLength: 2 };
	const topics = new Fuse(dataset.topics, {
		...options,
		keys: [
			{ name: "label.en", weight: 3 },
			{ name: "label.ru", weight: 3 },
			{ name: "label.kk", weight: 3 },
			{ name: "aliases", weight: 2 },
		],
	});
	const claims = new Fuse(dataset.claims, { ...options, keys: ["text", "quote", "speaker.name"] });
	return (query) => {
		const wanted = Array.from(query.normalize("NFC").trim()).slice(0, MAX_QUERY).join("");
		if (wanted === "") return { topics: [], claims: [] };
		const limit = { limit: MAX_RESULTS };
		return {
			topics: topics.search(wanted, limit).map(({ item }) => item),
			claims: claims.search(wanted, limit).map(({ item }) => item),
		};
	};
}
