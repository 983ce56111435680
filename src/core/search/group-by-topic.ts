import type { CompiledClaim, CompiledClaims, CompiledTopic } from "../compare/compiled-claims.ts";
import type { QueryScores } from "./score-texts.ts";

/** How many topics a search returns at most. */
export const MAX_TOPICS = 8;

/** How many claims are shown under a topic at most. */
export const MAX_CLAIMS = 3;

/** A topic that a search found, with the claims found under it. */
export interface FoundTopic {
	readonly topic: CompiledTopic;
	/** The label, surface form or description that fits the query best; undefined where only claims fit. */
	readonly name: string | undefined;
	/** The claims that fit, best first, at most `MAX_CLAIMS`. */
	readonly claims: readonly CompiledClaim[];
	/** How many claims beyond these fit. */
	readonly moreClaims: number;
}

/** What a claim counts beside a topic: who types a topic's name wants the topic. */
const CLAIM_SHARE = 0.85;

/** What being written about most adds to a topic's score; it decides between topics that fit alike. */
const MOST_CLAIMS = 0.02;

/** Groups what fits a query by topic, best first. A claim stands once, under the one of its topics that fits best. */
export type GroupByTopic = (scores: QueryScores) => FoundTopic[];

/** Makes the grouping of what is found in a dataset. */
export function createGroupByTopic({ topics, claims }: Pick<CompiledClaims, "topics" | "claims">): GroupByTopic {
	const placeOf = new Map(topics.map(({ id }, place) => [id, place]));
	const weightOf = weighTopics(topics, claims);
	const topicsOf = claims.map((claim) => claim.topics.flatMap((id) => placeOf.get(id) ?? []));

	return (scores) => {
		const ownScore = (place: number) => (scores.topics.get(place)?.score ?? 0) * (weightOf[place] as number);

		const under = new Map<number, { readonly claim: CompiledClaim; readonly score: number }[]>();
		for (const [place, { score }] of [...scores.claims].toSorted(([, a], [, b]) => b.score - a.score)) {
			const claim = claims[place] as CompiledClaim;
			const places = topicsOf[place] as readonly number[];
			if (places.length === 0) continue;
			const topic = places.reduce((best, next) => (ownScore(next) > ownScore(best) ? next : best));
			const known = under.get(topic) ?? [];
			under.set(topic, known);
			known.push({ claim, score: score * CLAIM_SHARE });
		}

		const groupScore = (place: number) => Math.max(ownScore(place), under.get(place)?.[0]?.score ?? 0);
		return [...new Set([...scores.topics.keys(), ...under.keys()])]
			.toSorted((a, b) => groupScore(b) - groupScore(a) || a - b)
			.slice(0, MAX_TOPICS)
			.map((place) => {
				const all = under.get(place) ?? [];
				return {
					topic: topics[place] as CompiledTopic,
					name: scores.topics.get(place)?.text,
					claims: all.slice(0, MAX_CLAIMS).map(({ claim }) => claim),
					moreClaims: Math.max(0, all.length - MAX_CLAIMS),
				};
			});
	};
}

/** What each topic's score is multiplied by: between 1 and 1 + `MOST_CLAIMS`, by how many claims are on it. */
function weighTopics(topics: readonly CompiledTopic[], claims: readonly CompiledClaim[]): number[] {
	const counts = new Map<string, number>();
	for (const { topics: ids } of claims) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
	const most = Math.max(1, ...counts.values());
	return topics.map(({ id }) => 1 + (MOST_CLAIMS * Math.log(1 + (counts.get(id) ?? 0))) / Math.log(1 + most));
}
