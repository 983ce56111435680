import Fuse from "fuse.js/basic";
import type { CompiledTopic } from "../compare/compiled-claims.ts";

/** How many topics are offered where nothing was found. */
export const MAX_NEAREST = 3;

/** fuse.js's share of wrong letters up to which a label is offered: far more than what counts as found. */
const THRESHOLD = 0.6;

/** Makes the search for the topics whose labels look most like a query that found nothing. */
export function createNearestTopics(topics: readonly CompiledTopic[]): (query: string) => readonly CompiledTopic[] {
	const fuse = new Fuse(topics, {
		keys: ["label.en", "label.ru", "label.kk"],
		threshold: THRESHOLD,
		ignoreLocation: true,
		ignoreDiacritics: true,
	});
	return (query) => fuse.search(query, { limit: MAX_NEAREST }).map(({ item }) => item);
}
