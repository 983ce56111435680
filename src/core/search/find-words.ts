import Fuse from "fuse.js/basic";
import { createFindLikest, type FindLikest } from "./likest-texts.ts";
import type { SearchIndex } from "./search-index.ts";

/** A word of the index that a word of the query may mean. */
export interface FoundWord {
	/** The place of its key in the index. */
	readonly key: number;
	/** How well it fits: 1 is the word itself. */
	readonly fit: number;
}

/** A number has no forms and no typing errors: 2022 is not 2023. */
const NUMBER = /^\d/u;

/** Finds the words of an index that a query's word may mean, by its key; none for a single letter. */
export type FindWords = (key: string) => readonly FoundWord[];

/** fuse.js's share of wrong letters up to which a word counts as the same: one in four, two in six. */
const THRESHOLD = 0.34;

/** What two words must have in common before fuse.js compares them: less than what the errors that count leave. */
const LEAST_SHARED = 0.3;

/** Below this fit what the exact ways find is doubted, and typing errors are looked for as well. */
const SURE = 0.7;

/** The shortest word that may hold a typing error, in letters. */
const SHORTEST_FUZZY = 4;

/** fuse.js takes words up to here in one piece (docs: Bitap, 32-bit chunks). */
const LONGEST_FUZZY = 32;

/** The shortest word that finds anything, in letters; a digit does too. */
const SHORTEST = 2;

/** What fits less than this share of the best is another word: `course` for `court`. */
const SHARE_OF_BEST = 0.75;

/** Up to this share of wrong letters the first may be wrong, which is rare. */
const FIRST_WRONG = 0.2;

/** The letters that a word shares at least with a form of it that is longer, and with one that ends otherwise. */
const SHORTEST_STEM = 3;
const SHORTEST_SHARED = 4;

/** The letters at their ends that two forms of a word may differ by, taken together. */
const LONGEST_ENDINGS = 3;

/** Words that share so many letters at their beginning may be of one stem, and are of one for sure from the second on. */
const LIKELY_STEM = 5;
const SURE_STEM = 7;

/** How well a word fits that is of one stem with another for sure: конституционный for конституция. */
const OF_ONE_STEM = 0.78;

/** How well a word fits that has two neighbouring letters swapped: the one error that fuse.js counts twice. */
const SWAPPED = 0.85;

/** How many words a query's word may mean at most: `a` begins hundreds. */
const MAX_FOUND = 150;

/** How many answers are kept: while a reader types, all words of a query but one stay the same. */
const MAX_KEPT = 200;

/** How fuse.js compares a word with those that look like it. */
const FUZZY = {
	includeScore: true,
	ignoreLocation: true,
	ignoreFieldNorm: true,
	threshold: THRESHOLD,
	isCaseSensitive: true,
} as const;

/** Makes the search for words. fuse.js compares only the words that look like the one that is sought, not their texts. */
export function createFindWords({ keys }: Pick<SearchIndex, "keys">): FindWords {
	const kept = new Map<string, readonly FoundWord[]>();
	let findLikest: FindLikest | undefined;

	function findNearWords(key: string): FoundWord[] {
		if (key.length < SHORTEST_FUZZY || NUMBER.test(key)) return [];
		findLikest ??= createFindLikest(keys, LEAST_SHARED);
		const likest = findLikest(key);
		const fuzzy = new Fuse(
			likest.map((place) => keys[place] as string),
			FUZZY,
		);
		return fuzzy.search(key.slice(0, LONGEST_FUZZY)).flatMap(({ item: other, refIndex, score = 1 }) => {
			// Bitap finds the word anywhere: what stands around it makes it another word.
			const likeness = Math.min(other.length, key.length) / Math.max(other.length, key.length);
			const isOther = (other[0] !== key[0] && score > FIRST_WRONG) || NUMBER.test(other);
			return isOther ? [] : [{ key: likest[refIndex] as number, fit: 0.9 * (1 - 1.5 * score) * likeness }];
		});
	}

	return (key) => {
		if (key.length < SHORTEST && !NUMBER.test(key)) return [];
		const known = kept.get(key);
		if (known !== undefined) return known;
		const best = new Map<number, number>();
		const note = ({ key: place, fit }: FoundWord) => best.set(place, Math.max(fit, best.get(place) ?? 0));
		for (const word of [...findForms(key, keys), ...findSwapped(key, keys)]) note(word);
		if (![...best.values()].some((fit) => fit >= SURE)) for (const word of findNearWords(key)) note(word);
		const found = [...best].map(([place, fit]) => ({ key: place, fit })).toSorted((a, b) => b.fit - a.fit);
		const least = SHARE_OF_BEST * (found[0]?.fit ?? 0);
		const answer = found.filter(({ fit }) => fit >= least).slice(0, MAX_FOUND);
		if (kept.size >= MAX_KEPT) kept.clear();
		kept.set(key, answer);
		return answer;
	};
}

/** The word itself, the words that it begins, and those that share their beginning with it and end otherwise. */
function findForms(key: string, keys: readonly string[]): FoundWord[] {
	const found: FoundWord[] = [];
	const start = key.slice(0, Math.max(SHORTEST_STEM, Math.ceil(0.6 * key.length)));
	for (let place = firstFrom(start, keys); place < keys.length; place++) {
		const other = keys[place] as string;
		if (!other.startsWith(start)) break;
		if (other === key) found.push({ key: place, fit: 1 });
		else if (other.startsWith(key)) found.push({ key: place, fit: 0.75 + (0.2 * key.length) / other.length });
		else if (!NUMBER.test(key)) {
			const shared = sharedLength(key, other);
			const endings = key.length + other.length - 2 * shared;
			const isForm = shared === other.length || shared >= SHORTEST_SHARED + endings - 2;
			if (isForm && endings <= LONGEST_ENDINGS && endings < shared)
				found.push({ key: place, fit: 0.95 - 0.04 * endings });
			else if (shared >= SURE_STEM) found.push({ key: place, fit: OF_ONE_STEM });
			else if (shared >= LIKELY_STEM)
				found.push({ key: place, fit: (0.7 * shared) / Math.max(key.length, other.length) });
		}
	}
	return found;
}

/** The words that the word is with two neighbouring letters swapped. */
function findSwapped(key: string, keys: readonly string[]): FoundWord[] {
	if (key.length < SHORTEST_FUZZY || NUMBER.test(key)) return [];
	return Array.from({ length: key.length - 1 }, (_, at) => {
		const swapped = key.slice(0, at) + key.charAt(at + 1) + key.charAt(at) + key.slice(at + 2);
		const place = firstFrom(swapped, keys);
		return keys[place] === swapped ? [{ key: place, fit: SWAPPED }] : [];
	}).flat();
}

function sharedLength(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
	return length;
}

/** The place of the first key that does not come before a text. */
function firstFrom(text: string, keys: readonly string[]): number {
	let low = 0;
	let high = keys.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((keys[middle] as string) < text) low = middle + 1;
		else high = middle;
	}
	return low;
}
