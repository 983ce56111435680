import { type Dataset, fileOf } from "../dataset.ts";
import { ARTICLE_SPEAKER } from "../schema/speaker.ts";
import type { Topic } from "../schema/topic.ts";
import type { Finding, Rule } from "./rule.ts";

/** Every id that an entry refers to exists, no entry refers to itself, and broader topics make no circle. */
export const referencesResolve: Rule = {
	id: "references-resolve",
	*check(dataset) {
		yield* checkClaims(dataset);
		yield* checkTopics(dataset.topics);
		yield* checkDifferences(dataset);
	},
};

function* checkClaims({ sources, speakers, topics, claims }: Dataset): Iterable<Finding> {
	const claimIds = idsOf(claims);
	const topicIds = idsOf(topics);
	const speakerIds = idsOf(speakers).add(ARTICLE_SPEAKER);
	const sourceIds = idsOf(sources);
	for (const claim of claims) {
		const { id, source, speaker } = claim;
		const file = fileOf.claim(claim);
		if (!sourceIds.has(source)) yield missing({ file, id, kind: "source", target: source });
		if (!speakerIds.has(speaker)) yield missing({ file, id, kind: "speaker", target: speaker });
		for (const target of claim.topics) {
			if (!topicIds.has(target)) yield missing({ file, id, kind: "topic", target });
		}
		for (const field of ["related", "agrees", "conflicts"] as const) {
			for (const target of claim[field] ?? []) {
				if (target === id) yield { file, id, message: `${field} names the claim itself`, mend: "Leave it out." };
				else if (!claimIds.has(target)) yield missing({ file, id, kind: "claim", target });
			}
		}
	}
}

function* checkTopics(topics: readonly Topic[]): Iterable<Finding> {
	const broaderOf = new Map(topics.map(({ id, broader }) => [id, broader]));
	for (const topic of topics) {
		const { id, broader } = topic;
		const file = fileOf.topic(topic);
		if (broader === null) continue;
		if (!broaderOf.has(broader)) yield missing({ file, id, kind: "topic", target: broader });
		const path = [id];
		let next: string | null | undefined = broader;
		while (next && !path.includes(next)) {
			path.push(next);
			next = broaderOf.get(next);
		}
		if (next !== id) continue;
		const message = `it is broader than itself: ${[...path, id].join(", then ")}`;
		yield { file, id, message, mend: "Make the broadest of them have no broader topic." };
	}
}

function* checkDifferences({ claims, differences }: Dataset): Iterable<Finding> {
	const claimIds = idsOf(claims);
	for (const difference of differences) {
		const { id } = difference;
		const file = fileOf.difference(difference);
		const [first, second] = difference.claims;
		for (const target of difference.claims) {
			if (!claimIds.has(target)) yield missing({ file, id, kind: "claim", target });
		}
		if (first === second) yield { file, id, message: "it names one claim twice", mend: "Name the two that differ." };
	}
}

function idsOf(entries: readonly { readonly id: string }[]): Set<string> {
	return new Set(entries.map(({ id }) => id));
}

interface MissingTarget {
	readonly file: string;
	readonly id: string;
	readonly kind: "source" | "speaker" | "topic" | "claim";
	readonly target: string;
}

function missing({ file, id, kind, target }: MissingTarget): Finding {
	const mend = kind === "claim" ? "Correct the id." : `Correct the id, or write ${kind}s/${target}.json.`;
	return { file, id, message: `there is no ${kind} "${target}"`, mend };
}
