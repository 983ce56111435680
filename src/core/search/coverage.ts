import type { CompiledClaims, CompiledTopic } from "../compare/compiled-claims.ts";

/** How much a dataset holds on a topic. */
export interface Coverage {
	/** How many sources speak. */
	readonly sources: number;
	readonly claims: number;
}

/** How much a dataset holds on each of its topics, by their ids. */
export function coverageOf({
	topics,
	claims,
}: Pick<CompiledClaims, "topics" | "claims">): ReadonlyMap<string, Coverage> {
	const sourcesOf = new Map(topics.map(({ id }) => [id, new Set<string>()]));
	const countOf = new Map<string, number>();
	for (const { topics: ids, source } of claims)
		for (const id of ids) {
			sourcesOf.get(id)?.add(source);
			countOf.set(id, (countOf.get(id) ?? 0) + 1);
		}
	return new Map([...sourcesOf].map(([id, sources]) => [id, { sources: sources.size, claims: countOf.get(id) ?? 0 }]));
}

/** The topics that most sources speak on, and of those the ones with most claims, so many of them. */
export function widestCovered(dataset: Pick<CompiledClaims, "topics" | "claims">, count: number): CompiledTopic[] {
	const coverage = coverageOf(dataset);
	return dataset.topics
		.map((topic) => ({ topic, ...(coverage.get(topic.id) as Coverage) }))
		.toSorted((a, b) => b.sources - a.sources || b.claims - a.claims)
		.slice(0, count)
		.map(({ topic }) => topic);
}
