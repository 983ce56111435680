import type { CompiledClaims, Localized } from "../../src/core/compare/compiled-claims.ts";
import { createMadeUpWord } from "./made-up-word.ts";

/**
 * A dataset with so many times as many topics and claims, of the same sources. Of the words of each further round every
 * second is made up, the others stay: a larger dataset has new words and more of the old ones.
 */
export function growClaims(dataset: CompiledClaims, times: number): CompiledClaims {
	const rounds = Array.from({ length: times - 1 }, (_, at) => growOnce(dataset, `-${at}`));
	return {
		...dataset,
		topics: [dataset, ...rounds].flatMap(({ topics }) => topics),
		claims: [dataset, ...rounds].flatMap(({ claims }) => claims),
		differences: [dataset, ...rounds].flatMap(({ differences }) => differences),
	};
}

type Round = Pick<CompiledClaims, "topics" | "claims" | "differences">;

function growOnce({ topics, claims, differences }: Round, suffix: string): Round {
	const madeUp = createMadeUpWord();
	const words = new Map<string, string>();
	const wordFor = (word: string) => {
		const known = words.get(word) ?? (words.size % 2 === 0 ? madeUp(word + suffix).slice(0, word.length) : word);
		words.set(word, known);
		return known;
	};
	const text = (old: string) => old.replace(/\p{L}+/gu, wordFor);
	const texts = (old: Localized): Localized => ({ en: text(old.en), ru: text(old.ru), kk: text(old.kk) });
	const id = (old: string) => old + suffix;
	return {
		topics: topics.map((topic) => ({
			...topic,
			id: id(topic.id),
			broader: topic.broader && id(topic.broader),
			label: texts(topic.label),
			description: texts(topic.description),
			aliases: topic.aliases.map(text),
		})),
		claims: claims.map((claim) => ({
			...claim,
			id: id(claim.id),
			topics: claim.topics.map(id),
			text: text(claim.text),
			quote: claim.quote && text(claim.quote),
			agrees: claim.agrees.map(id),
			conflicts: claim.conflicts.map(id),
			related: claim.related.map(id),
			figures: claim.figures.map((figure) => ({ ...figure, measure: id(figure.measure) })),
		})),
		differences: differences.map((difference) => ({
			...difference,
			id: id(difference.id),
			claims: [id(difference.claims[0]), id(difference.claims[1])],
		})),
	};
}
