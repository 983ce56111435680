import type { CompiledClaims, CompiledTopic } from "../compare/compiled-claims.ts";
import type { Span } from "../text/span.ts";
import { createFindWords, type FoundWord } from "./find-words.ts";
import { createGroupByTopic, type FoundTopic } from "./group-by-topic.ts";
import { createNearestTopics } from "./nearest-topics.ts";
import { scoreTexts } from "./score-texts.ts";
import { indexDataset, type SearchIndex } from "./search-index.ts";
import { searchWords } from "./search-words.ts";
import { switchLayout } from "./switch-layout.ts";

/** The longest query that is searched, in characters: more words narrow nothing down, and each costs time. */
export const MAX_QUERY = 64;

/** What a search found. */
export interface SearchResults {
	/** The topics, best first. */
	readonly topics: readonly FoundTopic[];
	/** Where nothing was found: the topics whose names look most like the query. */
	readonly nearest: readonly CompiledTopic[];
	/** What the query was read as, where it was typed with the wrong keyboard layout; else undefined. */
	readonly readAs: string | undefined;
	/** Where the words that the query found stand in a text. */
	marks(text: string): readonly Span[];
}

/** Finds topics and claims for a reader's query; an empty query finds nothing, a long one is cut at `MAX_QUERY`. */
export type Search = (query: string) => SearchResults;

/** A query's words with what each may mean. */
interface Reading {
	readonly text: string;
	readonly words: readonly (readonly FoundWord[])[];
	/** Whether the index knows every word well. */
	readonly isKnown: boolean;
}

/** From this fit on a word is known well: it is there, begins one or is a form of one. */
const WELL_KNOWN = 0.75;

/** Words that one in five topics and claims has are not marked, if the query has rarer ones. */
const COMMON = Math.log(1 + 5);

/**
 * Makes the search over one dataset: words in any order, in English, Russian and Kazakh, in either script, with typing
 * errors, unfinished or with the wrong keyboard layout. Build it once: it indexes every text.
 */
export function createSearch(dataset: CompiledClaims): Search {
	const index = indexDataset(dataset);
	const findWords = createFindWords(index);
	const groupByTopic = createGroupByTopic(dataset);
	const findNearest = createNearestTopics(dataset.topics);

	function read(text: string): Reading {
		const words = searchWords(text)
			.filter(({ start, end, key }) => end - start > 1 || /\d/u.test(key))
			.map(({ key }) => findWords(key));
		return { text, words, isKnown: words.length > 0 && words.every(([best]) => (best?.fit ?? 0) >= WELL_KNOWN) };
	}

	return (query) => {
		const asTyped = read(Array.from(query.normalize("NFC").trim()).slice(0, MAX_QUERY).join(""));
		const asSwitched = asTyped.isKnown ? asTyped : read(switchLayout(asTyped.text));
		const isSwitched = !asTyped.isKnown && asSwitched.isKnown;
		const { text, words } = isSwitched ? asSwitched : asTyped;
		const topics = words.length === 0 ? [] : groupByTopic(scoreTexts(words, index));
		return {
			topics,
			nearest: topics.length > 0 || text === "" ? [] : findNearest(text),
			readAs: isSwitched ? text : undefined,
			marks: createMarks(words, index),
		};
	};
}

/** Makes what finds the words of a query in a text; the words are gathered when the first text is marked. */
function createMarks(words: Reading["words"], { keys, tellingOf }: SearchIndex): SearchResults["marks"] {
	let marked: ReadonlySet<string> | undefined;
	function gather(): ReadonlySet<string> {
		const all = words.flat();
		const telling = all.filter(({ key }) => (tellingOf[key] as number) > COMMON);
		return new Set((telling.length > 0 ? telling : all).map(({ key }) => keys[key] as string));
	}
	return (text) => {
		const wanted = marked ?? gather();
		marked = wanted;
		return searchWords(text).flatMap(({ key, start, end }) => (wanted.has(key) ? [{ start, end }] : []));
	};
}
