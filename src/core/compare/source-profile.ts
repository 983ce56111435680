import type {
	CompiledClaim,
	CompiledClaims,
	CompiledSource,
	CompiledSpeaker,
	CompiledTopic,
	Stake,
} from "./compiled-claims.ts";
import { countBy } from "./count-by.ts";
import { type Tone, toneOf } from "./tone-of.ts";

/** What one source says, counted. */
export interface SourceProfile {
	readonly source: CompiledSource;
	/** Its claims in the order of the article. */
	readonly claims: readonly CompiledClaim[];
	readonly tone: Tone;
	/** Claims by kind; kinds that it has none of are absent. */
	readonly kinds: ReadonlyMap<CompiledClaim["kind"], number>;
	/** Claims by how they are put forward. */
	readonly attributions: ReadonlyMap<CompiledClaim["attribution"], number>;
	/** Claims by the stake of who makes them. */
	readonly stakes: ReadonlyMap<Stake, number>;
	/** Who makes its claims, the one with the most first. */
	readonly speakers: readonly { readonly speaker: CompiledSpeaker; readonly count: number }[];
	/** The topics that it speaks on, the one with the most claims first. */
	readonly topics: readonly { readonly topic: CompiledTopic; readonly count: number }[];
	/** The topics on which it is silent, in the order of the dataset. */
	readonly silentOn: readonly CompiledTopic[];
}

/** Counts what one source says; undefined where the dataset has no such source. */
export function sourceProfile(id: string, dataset: CompiledClaims): SourceProfile | undefined {
	const source = dataset.sources.find((candidate) => candidate.id === id);
	if (source === undefined) return undefined;
	const claims = dataset.claims.filter((claim) => claim.source === id);
	const topicCounts = countBy(claims, ({ topics }) => topics);
	const speakerCounts = countBy(claims, ({ speaker }) => [speaker.id]);
	const speakerOf = new Map(claims.map(({ speaker }) => [speaker.id, speaker]));
	return {
		source,
		claims,
		tone: toneOf(claims),
		kinds: countBy(claims, ({ kind }) => [kind]),
		attributions: countBy(claims, ({ attribution }) => [attribution]),
		stakes: countBy(claims, ({ speaker }) => [speaker.stake]),
		speakers: mostFirst(
			[...speakerOf.values()].map((speaker) => ({ speaker, count: speakerCounts.get(speaker.id) ?? 0 })),
		),
		topics: mostFirst(
			dataset.topics.flatMap((topic) => {
				const count = topicCounts.get(topic.id);
				return count === undefined ? [] : [{ topic, count }];
			}),
		),
		silentOn: dataset.topics.filter((topic) => !topicCounts.has(topic.id)),
	};
}

function mostFirst<Counted extends { readonly count: number }>(items: readonly Counted[]): Counted[] {
	return items.toSorted((a, b) => b.count - a.count);
}
