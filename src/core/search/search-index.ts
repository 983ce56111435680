import type { CompiledClaims } from "../compare/compiled-claims.ts";
import { searchWords } from "./search-words.ts";

/** A text that can be found, and what it leads to. */
export interface IndexedText {
	readonly text: string;
	/** The place of the topic or the claim in the dataset. */
	readonly owner: number;
	readonly kind: "topic" | "claim";
	/** What a word in it counts, up to 1: a name counts more than a description. */
	readonly weight: number;
	/** How many words it has. */
	readonly length: number;
}

/** Every text of a dataset by the words in it. */
export interface SearchIndex {
	readonly texts: readonly IndexedText[];
	/** Every word's key, sorted by UTF-16 code unit. */
	readonly keys: readonly string[];
	/** For each key, the places of the texts that it stands in, ascending. */
	readonly textsOf: readonly (readonly number[])[];
	/** For each key, how telling it is: the logarithm of how many topics and claims there are to how many have it. */
	readonly tellingOf: readonly number[];
}

/** What a word counts in each kind of text. Labels and surface forms name a topic; the rest only speaks of it. */
const WEIGHTS = { label: 1, alias: 0.97, description: 0.5, text: 0.8, quote: 0.75, speaker: 0.8, publisher: 0.6 };

/** Indexes every text of a dataset; once for each, in time linear in its length. */
export function indexDataset({ topics, claims, sources }: CompiledClaims): SearchIndex {
	const texts: IndexedText[] = [];
	const places = new Map<string, number[]>();

	function add(text: string, from: Pick<IndexedText, "owner" | "kind" | "weight">): void {
		const keys = searchWords(text).map(({ key }) => key);
		for (const key of new Set(keys)) {
			const known = places.get(key);
			if (known === undefined) places.set(key, [texts.length]);
			else known.push(texts.length);
		}
		texts.push({ text, ...from, length: keys.length });
	}

	for (const [owner, { label, aliases, description }] of topics.entries()) {
		const kind = "topic";
		for (const text of Object.values(label)) add(text, { owner, kind, weight: WEIGHTS.label });
		for (const text of aliases) add(text, { owner, kind, weight: WEIGHTS.alias });
		for (const text of Object.values(description)) add(text, { owner, kind, weight: WEIGHTS.description });
	}
	const publishers = new Map(sources.map(({ id, publisher }) => [id, publisher]));
	for (const [owner, { text, quote, speaker, source }] of claims.entries()) {
		const kind = "claim";
		add(text, { owner, kind, weight: WEIGHTS.text });
		if (quote !== null) add(quote, { owner, kind, weight: WEIGHTS.quote });
		add(speaker.name, { owner, kind, weight: WEIGHTS.speaker });
		add(publishers.get(source) ?? "", { owner, kind, weight: WEIGHTS.publisher });
	}

	const keys = [...places.keys()].toSorted((a, b) => (a < b ? -1 : 1));
	const textsOf = keys.map((key) => places.get(key) as number[]);
	const owners = topics.length + claims.length;
	return { texts, keys, textsOf, tellingOf: textsOf.map((ids) => Math.log(1 + owners / countOwners(ids, texts))) };
}

/** How many topics and claims own these texts; those of one owner stand together. */
function countOwners(ids: readonly number[], texts: readonly IndexedText[]): number {
	let count = 0;
	let last: IndexedText | undefined;
	for (const id of ids) {
		const text = texts[id] as IndexedText;
		if (last === undefined || text.owner !== last.owner || text.kind !== last.kind) count++;
		last = text;
	}
	return count;
}
