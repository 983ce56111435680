import type { CompiledClaim, CompiledClaims, CompiledSource, CompiledTopic } from "./compiled-claims.ts";
import { type ClaimFilter, filterClaims } from "./filter-claims.ts";
import { type Tone, toneOf } from "./tone-of.ts";

/** What one source says on one topic, counted. */
export interface MatrixCell {
	readonly source: CompiledSource;
	/** The claims that fit the filter, in the order of the article. */
	readonly claims: readonly CompiledClaim[];
	readonly tone: Tone;
	/** True where the article says nothing on the topic, whatever the filter. */
	readonly isSilent: boolean;
}

/** One topic over all sources. */
export interface MatrixRow {
	readonly topic: CompiledTopic;
	/** One cell a source, oldest first, whether or not the filter leaves the source any claim. */
	readonly cells: readonly MatrixCell[];
	/** How many claims fit the filter. */
	readonly count: number;
	/** How many sources speak on the topic, whatever the filter. */
	readonly speaking: number;
}

/**
 * The topics by the sources, topics in the order of the dataset; those outside the filter's topics and groups have no row,
 * while a row may have no claim left. A claim on two topics stands in both rows. Linear in the claims.
 */
export function matrixOf(dataset: CompiledClaims, filter: ClaimFilter = {}): MatrixRow[] {
	const all = groupByCell(dataset.claims);
	const fitting = groupByCell(filterClaims(dataset, filter));
	const [topicIds, groups] = [new Set(filter.topics), new Set(filter.groups)];
	return dataset.topics
		.filter(({ id, group }) => (topicIds.size === 0 || topicIds.has(id)) && (groups.size === 0 || groups.has(group)))
		.map((topic): MatrixRow => {
			const cells = dataset.sources.map((source): MatrixCell => {
				const key = keyOf(topic.id, source.id);
				const claims = fitting.get(key) ?? [];
				return { source, claims, tone: toneOf(claims), isSilent: !all.has(key) };
			});
			const count = cells.reduce((sum, { claims }) => sum + claims.length, 0);
			return { topic, cells, count, speaking: cells.filter(({ isSilent }) => !isSilent).length };
		});
}

function groupByCell(claims: readonly CompiledClaim[]): ReadonlyMap<string, readonly CompiledClaim[]> {
	const placed = claims.flatMap((claim) => claim.topics.map((topic) => ({ key: keyOf(topic, claim.source), claim })));
	return new Map(
		[...Map.groupBy(placed, ({ key }) => key)].map(([key, group]) => [key, group.map(({ claim }) => claim)]),
	);
}

function keyOf(topic: string, source: string): string {
	return `${topic} ${source}`;
}
