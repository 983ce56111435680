import type { CompiledClaims, CompiledTopic } from "../compare/compiled-claims.ts";

/** How much a dataset holds on a topic. */
export interface Coverage {
	/** How many sources speak. */
	readonly sources: number;
	readonly claims: number;
}

/** How much a dataset holds on a topic; nothing on one that it does not know. */
export function coverageOf(topic: string, { claims }: Pick<CompiledClaims, "claims">): Coverage {
	const onTopic = claims.filter(({ topics }) => topics.includes(topic));
	return { sources: new Set(onTopic.map(({ source }) => source)).size, claims: onTopic.length };
}

/** The topics that most sources speak on, and of those the ones with most claims, so many of them. */
export function widestCovered(dataset: Pick<CompiledClaims, "topics" | "claims">, count: number): CompiledTopic[] {
	return dataset.topics
		.map((topic) => ({ topic, ...coverageOf(topic.id, dataset) }))
		.toSorted((a, b) => b.sources - a.sources || b.claims - a.claims)
		.slice(0, count)
		.map(({ topic }) => topic);
}
