import type { ClaimLinks } from "./claim-links.ts";
import type { CompiledClaim, CompiledClaims, CompiledDifference, CompiledTopic } from "./compiled-claims.ts";

/** A difference between two claims, with the claims themselves. */
export interface TopicDifference extends Omit<CompiledDifference, "claims"> {
	/** The two claims, in the order of the sources. */
	readonly claims: readonly [CompiledClaim, CompiledClaim];
	/** Whether it seems that the two cannot both be right, whatever explains it. */
	readonly isConflict: boolean;
}

/** What the differences of a topic are found in. */
export interface DifferenceSources {
	readonly dataset: Pick<CompiledClaims, "topics" | "claims" | "differences">;
	/** The dataset's claims by id, in its order. */
	readonly claimOf: ReadonlyMap<string, CompiledClaim>;
	readonly links: ClaimLinks;
}

/**
 * Finds the authored differences that concern a topic: both claims are on it; or one is, and it is that claim's first
 * topic or the other claim is on the topic that this is part of or on a part of it. Conflicts come first, and within
 * them and the rest what is between two sources before what is within one.
 */
export function findDifferences(
	topic: CompiledTopic,
	{ dataset, claimOf, links }: DifferenceSources,
): TopicDifference[] {
	const nearby = new Set(dataset.topics.filter((other) => isNear(topic, other)).map(({ id }) => id));
	function isShown(claims: readonly CompiledClaim[]): boolean {
		if (claims.some(({ topics }) => topics[0] === topic.id)) return true;
		const isOnTopic = claims.some(({ topics }) => topics.includes(topic.id));
		return isOnTopic && claims.every(({ topics }) => topics.some((id) => nearby.has(id)));
	}
	return dataset.differences
		.flatMap((difference) => resolveDifference(difference, { dataset, claimOf, links }) ?? [])
		.filter(({ claims }) => isShown(claims))
		.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** A difference with its two claims in the order of the sources; undefined where the dataset lacks one of them. */
export function resolveDifference(
	difference: CompiledDifference,
	{ dataset, claimOf, links }: DifferenceSources,
): TopicDifference | undefined {
	const [first, second] = difference.claims.map((id) => claimOf.get(id));
	if (first === undefined || second === undefined) return undefined;
	const inOrder = dataset.claims.indexOf(first) <= dataset.claims.indexOf(second);
	const isConflict = difference.reason === "contradiction" || links.conflicts.has(first.id, second.id);
	return { ...difference, claims: inOrder ? [first, second] : [second, first], isConflict };
}

function isNear(topic: CompiledTopic, other: CompiledTopic): boolean {
	return other.id === topic.id || other.id === topic.broader || other.broader === topic.id;
}

function rankOf({ isConflict, claims: [first, second] }: TopicDifference): number {
	return (isConflict ? 0 : 2) + (first.source === second.source ? 1 : 0);
}
