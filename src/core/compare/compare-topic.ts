import type { CompiledClaim, CompiledClaims, CompiledSource, CompiledTopic } from "./compiled-claims.ts";

/** What one source says on a topic. */
export interface SourceStatement {
	readonly source: CompiledSource;
	/** True where the article says nothing on the topic. */
	readonly silent: boolean;
	/** Its claims on the topic in the order of the article; empty where it is silent. */
	readonly claims: readonly CompiledClaim[];
}

/** What the sources say on a topic, side by side. */
export interface TopicComparison {
	readonly topic: CompiledTopic;
	/** Every source, oldest first, silent ones included. */
	readonly statements: readonly SourceStatement[];
	/** How many sources speak. */
	readonly speaking: number;
}

/** Sets the sources side by side on one topic; undefined where the dataset has no such topic. */
export function compareTopic(id: string, dataset: CompiledClaims): TopicComparison | undefined {
	const topic = dataset.topics.find((candidate) => candidate.id === id);
	if (topic === undefined) return undefined;
	const statements = dataset.sources.map((source) => {
		const claims = dataset.claims.filter((claim) => claim.source === source.id && claim.topics.includes(id));
		return { source, silent: claims.length === 0, claims };
	});
	return { topic, statements, speaking: statements.filter(({ silent }) => !silent).length };
}
