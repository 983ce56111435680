import Fuse from "fuse.js/basic";
import type { CompiledTopic } from "../compare/compiled-claims.ts";
import { createFindLikest, type FindLikest } from "./likest-texts.ts";

/** How many topics are offered where nothing was found. */
export const MAX_NEAREST = 3;

/** fuse.js's share of wrong letters up to which a label is offered: far more than what counts as found. */
const THRESHOLD = 0.6;

/** The share of pairs of letters that a label must have in common with the query, before fuse.js compares them. */
const LEAST_SHARED = 0.1;

/** Makes the search for the topics whose labels look most like a query that found nothing. */
export function createNearestTopics(topics: readonly CompiledTopic[]): (query: string) => readonly CompiledTopic[] {
	const labels = topics.flatMap((topic) => Object.values(topic.label).map((label) => ({ label, topic })));
	let findLikest: FindLikest | undefined;
	return (query) => {
		findLikest ??= createFindLikest(
			labels.map(({ label }) => label.toLowerCase()),
			LEAST_SHARED,
		);
		const likest = findLikest(query.toLowerCase()).map((place) => (labels[place] as (typeof labels)[number]).topic);
		const fuse = new Fuse([...new Set(likest)], {
			keys: ["label.en", "label.ru", "label.kk"],
			threshold: THRESHOLD,
			ignoreLocation: true,
			ignoreDiacritics: true,
		});
		return fuse.search(query, { limit: MAX_NEAREST }).map(({ item }) => item);
	};
}
