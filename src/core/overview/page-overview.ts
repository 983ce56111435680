import { compareTopic } from "../compare/compare-topic.ts";
import type { CompiledClaims, CompiledTopic } from "../compare/compiled-claims.ts";
import { sourcesDiffer } from "../compare/sources-differ.ts";

/** A hint as the page script tells it. */
export interface ToldHint {
	readonly topic: string;
	/** The words as they stand on the page. */
	readonly text: string;
}

/** A topic that the page speaks of, with how the sources stand on it. */
export interface PageTopic {
	readonly topic: CompiledTopic;
	/** Its hints in reading order, each with its place among all hints of the page. */
	readonly hints: readonly { readonly index: number; readonly text: string }[];
	/** How many sources speak on it. */
	readonly speaking: number;
	/** Whether several sources speak and what is worth knowing first is that they differ, or that something changed. */
	readonly differs: boolean;
	/** Whether just one source speaks. */
	readonly isLoneSource: boolean;
}

/** What a page speaks of. */
export interface PageOverview {
	/** In the order in which the page comes to them. */
	readonly topics: readonly PageTopic[];
	/** On how many of them sources differ. */
	readonly differing: number;
	/** How many rest on one source. */
	readonly resting: number;
}

/** Sums up the hints of a page, which come in reading order. A topic that the dataset does not know is left out. */
export function overviewOf(hints: readonly ToldHint[], dataset: CompiledClaims): PageOverview {
	const places = Map.groupBy(
		hints.map(({ topic, text }, index) => ({ topic, index, text })),
		({ topic }) => topic,
	);
	const topics = [...places].flatMap(([id, found]): PageTopic[] => {
		const comparison = compareTopic(id, dataset);
		if (comparison === undefined) return [];
		const { topic, speaking, isLoneSource } = comparison;
		const differs = sourcesDiffer(comparison);
		return [{ topic, hints: found.map(({ index, text }) => ({ index, text })), speaking, differs, isLoneSource }];
	});
	return {
		topics,
		differing: topics.filter(({ differs }) => differs).length,
		resting: topics.filter(({ isLoneSource }) => isLoneSource).length,
	};
}
