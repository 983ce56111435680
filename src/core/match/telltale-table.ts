import { letterSet } from "../text/letter-set.ts";
import {
	END_LETTERS,
	WORD_FIELDS,
	WORD_HEAD,
	WORD_LENGTH,
	WORD_LETTERS,
	WORD_TAIL,
	type Words,
} from "../text/read-words.ts";
import { type CompiledTerms, NO_TELLTALE, NUMBER_BASE } from "./compiled-terms.ts";
import { editBudget, MOST_EDITS, ONE_EDIT_LENGTH, TWO_EDITS_LENGTH } from "./near-stem.ts";
import { LONGEST_ENDING } from "./near-word.ts";
import { MAX_CUT, WORD_KINDS } from "./word-kind.ts";

/**
 * Tells the words of a text that cannot be a telltale from the few that may be one, by numbers alone: a form of a word
 * begins as it does and has all letters of its stem; a word with typing errors begins or ends as it does and has all but
 * as many. It is made of numbers since most pages that have it made are read once, by a script that has just started.
 */
export interface TelltaleTable {
	/** The places among these words of those that may be a telltale, in order. */
	candidates(words: Words): number[];
	/** The telltales, by their places among the words of the index, that a folded word may be, with errors or without. */
	like(word: string): number[];
}

/** There are at least so many lists for each word, so that most are short. */
const LISTS_PER_WORD = 2;

/** Makes the table of the telltales among the words of an index; `starts` tells where each word's letters start. */
export function createTelltaleTable(
	{ words, kinds, cuts, roles }: CompiledTerms,
	starts: Int32Array<ArrayBuffer>,
): TelltaleTable {
	const count = roles.length;
	const lists = 2 ** Math.ceil(Math.log2(Math.max(1, count * LISTS_PER_WORD)));
	const mask = lists - 1;
	/** By a list, the place of its first word plus one; by a word, that of the next in its list. Zero ends a list. */
	const firstByHead = new Int32Array(lists);
	const nextByHead = new Int32Array(count);
	const firstByTail = new Int32Array(lists);
	const nextByTail = new Int32Array(count);
	/** The letters of the stem of each telltale, and how many letters it has: 0 where it has no typing errors. */
	const stems = new Int32Array(count);
	const sizes = new Int32Array(count);
	for (let place = 0; place < count; place++) {
		if (roles.charCodeAt(place) === NO_TELLTALE + NUMBER_BASE) continue;
		const start = starts[place] as number;
		const end = starts[place + 1] as number;
		stems[place] = letterSet(words, start, end - cuts.charCodeAt(place) + NUMBER_BASE);
		const head = listOf(headNumber(words, start, end), mask);
		nextByHead[place] = firstByHead[head] as number;
		firstByHead[head] = place + 1;
		if (kinds.charCodeAt(place) === EXACT_KIND || editBudget(end - start) === 0) continue;
		sizes[place] = end - start;
		const tail = listOf(tailNumber(words, start, end), mask);
		nextByTail[place] = firstByTail[tail] as number;
		firstByTail[tail] = place + 1;
	}

	/**
	 * The first word of a list, from one on, that a word with these letters may be; its place plus one, or 0. It decides
	 * without a look at the texts: a form has all letters of the stem, each typing error takes one, and few letters are
	 * added or lost.
	 */
	function firstLike(from: number, next: Int32Array, letters: number, length: number): number {
		for (let at = from; at !== 0; at = next[at - 1] as number) {
			let missing = (stems[at - 1] as number) & ~letters;
			if (missing !== 0) {
				const size = sizes[at - 1] as number;
				if (length > size + MAX_LONGER || length + MAX_SHORTER < size) continue;
				const shorter = Math.min(size, length);
				if (shorter >= ONE_EDIT_LENGTH) missing &= missing - 1;
				if (shorter >= TWO_EDITS_LENGTH) missing &= missing - 1;
			}
			if (missing === 0) return at;
		}
		return 0;
	}

	return {
		candidates({ fields, count: wordCount }) {
			const found: number[] = [];
			for (let word = 0; word < wordCount; word++) {
				const at = word * WORD_FIELDS;
				const letters = fields[at + WORD_LETTERS] as number;
				const length = fields[at + WORD_LENGTH] as number;
				const head = firstByHead[listOf(fields[at + WORD_HEAD] as number, mask)] as number;
				const tail = firstByTail[listOf(fields[at + WORD_TAIL] as number, mask)] as number;
				if (
					(head !== 0 && firstLike(head, nextByHead, letters, length) !== 0) ||
					(tail !== 0 && length >= ONE_EDIT_LENGTH && firstLike(tail, nextByTail, letters, length) !== 0)
				)
					found.push(word);
			}
			return found;
		},
		like(word) {
			const found = new Set<number>();
			const { length } = word;
			const letters = letterSet(word, 0, length);
			const addFrom = (first: number, next: Int32Array) => {
				let at = firstLike(first, next, letters, length);
				while (at !== 0) {
					found.add(at - 1);
					at = firstLike(next[at - 1] as number, next, letters, length);
				}
			};
			addFrom(firstByHead[listOf(headNumber(word, 0, length), mask)] as number, nextByHead);
			if (length >= ONE_EDIT_LENGTH)
				addFrom(firstByTail[listOf(tailNumber(word, 0, length), mask)] as number, nextByTail);
			return [...found];
		},
	};
}

/** A word with typing errors, in a form with an ending, has at most so many letters more than the word as authored. */
const MAX_LONGER = MOST_EDITS + LONGEST_ENDING;

/** It has at most so many fewer: errors, and the letters that no form keeps. */
const MAX_SHORTER = MOST_EDITS + MAX_CUT;

const EXACT_KIND = NUMBER_BASE + WORD_KINDS.indexOf("exact");

function listOf(number: number, mask: number): number {
	return (number ^ (number >>> 15)) & mask;
}

/** What `readWords` gives for the first letters of a folded word, which is part of a text. */
function headNumber(text: string, start: number, end: number): number {
	let head = 0;
	for (let at = start; at < end && at < start + END_LETTERS; at++) head = (head * 31 + text.charCodeAt(at)) | 0;
	return head;
}

/** What `readWords` gives for its last letters. */
function tailNumber(text: string, start: number, end: number): number {
	let tail = 0;
	for (let at = Math.max(start, end - END_LETTERS); at < end; at++) tail = (tail * 31 + text.charCodeAt(at)) | 0;
	return tail;
}
