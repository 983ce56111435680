import type { FoundWord } from "./find-words.ts";
import type { IndexedText, SearchIndex } from "./search-index.ts";

/** How well a topic or a claim fits a query. */
export interface OwnerScore {
	/** Up to 1: every word of the query stands in one short text of it. */
	readonly score: number;
	/** The text that fits best. */
	readonly text: string;
}

/** The topics and the claims that fit a query, by their place in the dataset. */
export interface QueryScores {
	readonly topics: ReadonlyMap<number, OwnerScore>;
	readonly claims: ReadonlyMap<number, OwnerScore>;
}

/** Of a query's words, weighed by how telling they are, this share must be found, or it is another matter. */
const LEAST_FOUND = 0.5;

/** What a text counts if nothing of it was asked for but one word of very many. */
const LONG_TEXT = 0.6;

/** What it counts if the words of the query stand in several texts of one topic or claim, not in one. */
const SCATTERED = 0.8;

/** Weighs the texts of an index by the words that each word of a query may mean. */
export function scoreTexts(query: readonly (readonly FoundWord[])[], index: SearchIndex): QueryScores {
	const weights = weighWords(query, index);
	const whole = weights.reduce((sum, weight) => sum + weight, 0);
	const fits = new Map<number, number[]>();
	for (const [at, words] of query.entries())
		for (const { key, fit } of words)
			for (const text of index.textsOf[key] as readonly number[]) {
				const known = fits.get(text) ?? query.map(() => 0);
				fits.set(text, known);
				known[at] = Math.max(known[at] as number, fit);
			}

	const share = (found: readonly number[]) =>
		found.reduce((sum, fit, at) => sum + fit * (weights[at] as number), 0) / whole;
	const scores = { topics: new Map<number, OwnerScore>(), claims: new Map<number, OwnerScore>() };
	const scattered = { topics: new Map<number, number[]>(), claims: new Map<number, number[]>() };
	for (const [place, found] of fits) {
		const { text, owner, kind, weight, length } = index.texts[place] as IndexedText;
		const side = kind === "topic" ? "topics" : "claims";
		const all = scattered[side].get(owner);
		scattered[side].set(
			owner,
			found.map((fit, at) => Math.max(fit * weight, all?.[at] ?? 0)),
		);
		const words = found.filter((fit) => fit > 0).length;
		const fullness = kind === "claim" ? 1 : LONG_TEXT + (1 - LONG_TEXT) * Math.min(1, words / length);
		keepBetter(scores[side], owner, { score: share(found) * weight * fullness, text });
	}
	for (const side of ["topics", "claims"] as const)
		for (const [owner, found] of scattered[side]) {
			const known = scores[side].get(owner) as OwnerScore;
			if (share(found.map((fit) => (fit > 0 ? 1 : 0))) < LEAST_FOUND) scores[side].delete(owner);
			else keepBetter(scores[side], owner, { score: share(found) * SCATTERED, text: known.text });
		}
	return scores;
}

function keepBetter(scores: Map<number, OwnerScore>, owner: number, score: OwnerScore): void {
	const known = scores.get(owner);
	if (known === undefined || score.score > known.score) scores.set(owner, score);
}

/** How telling each word of the query is: as the word that it means most likely; a word that means nothing, as the others. */
function weighWords(query: readonly (readonly FoundWord[])[], { tellingOf }: SearchIndex): number[] {
	const known = query.flatMap(([best]) => (best === undefined ? [] : [tellingOf[best.key] as number]));
	const average = known.reduce((sum, telling) => sum + telling, 0) / known.length;
	return query.map(([best]) => (best === undefined ? average : (tellingOf[best.key] as number)));
}
