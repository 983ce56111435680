import { foldTable, foldUnit, IGNORED, SEPARATOR } from "../text/fold-unit.ts";
import type { CompiledTerms } from "./compiled-terms.ts";
import { ONE_EDIT_LENGTH, TWO_EDITS_LENGTH } from "./near-stem.ts";
import { type InflectedWord, isNearWord } from "./near-word.ts";
import { unpackWords } from "./unpack-terms.ts";
import { WORD_KINDS, type WordKind } from "./word-kind.ts";

/** Something read may name Kazakhstan, or a topic that needs no context. */
export const MAY_ANCHOR = 1;

/** Something read may name a topic that counts only in text about Kazakhstan. */
export const MAY_NAME_TOPIC = 2;

/**
 * Tells, at about the cost of reading it, whether text may hold any term at all. It reads each letter once, and looks at
 * a word's first letters only: what it lets through is looked at again, what it holds back holds no term, but for topics
 * with a typing error in their rarest word.
 */
export interface TextSieve {
	/**
	 * Reads the text of the next text node, or a stretch of it; the answer is a sum of the constants above. A word may
	 * go on from one call to the next: `Kazakh<b>stan</b>`.
	 */
	read(text: string, start: number, end: number): number;
}

/** Letters of a word that are kept as its head; five bits each, so that a head is one number. */
const HEAD_LETTERS = 6;
const BITS = 5;
const LETTER_MASK = (1 << BITS) - 1;
const PREFIX_LETTERS = 3;
const PREFIX_MASK = (1 << (BITS * PREFIX_LETTERS)) - 1;

/** A word as far as it has been read. */
interface OpenWord {
	length: number;
	/** Its first letters, `HEAD_LETTERS` at most, packed. */
	head: number;
	/** Its last letters, packed. */
	tail: number;
	isCapital: boolean;
}

/** Makes a sieve; the time it takes grows with the index alone. */
export function createTextSieve({ words, kinds, cuts, tiers }: CompiledTerms): TextSieve {
	/** By the first three letters, and the last three: what the words may be that share them. */
	const prefixes = new Uint8Array(PREFIX_MASK + 1);
	const suffixes = new Uint8Array(PREFIX_MASK + 1);
	/** By the number of letters that a head has: heads of whole stems that are shorter than a full head, and full ones. */
	const heads = Array.from({ length: HEAD_LETTERS + 1 }, () => new Map<number, number>());
	const nearByPrefix = new Map<number, InflectedWord[]>();
	const nearBySuffix = new Map<number, InflectedWord[]>();

	unpackWords(words).forEach((text, place) => {
		const tier = Number(tiers[place]);
		if (tier === 0) return;
		const kind = WORD_KINDS[Number(kinds[place])] as WordKind;
		const stem = text.slice(0, text.length - Number(cuts[place]));
		const length = Math.min(HEAD_LETTERS, stem.length);
		const head = headOf(stem, length);
		const prefix = headOf(stem, Math.min(PREFIX_LETTERS, stem.length));
		prefixes[prefix] = (prefixes[prefix] as number) | tier;
		const known = heads[length] as Map<number, number>;
		known.set(head, (known.get(head) ?? 0) | tier);
		if ((tier & MAY_ANCHOR) === 0 || kind === "exact" || text.length < ONE_EDIT_LENGTH) return;
		const suffix = headOf(text.slice(-PREFIX_LETTERS), PREFIX_LETTERS);
		suffixes[suffix] = 1;
		addTo(nearByPrefix, prefix, { text, stem, kind });
		addTo(nearBySuffix, suffix, { text, stem, kind });
	});

	/** The word that the text read last ended with, if it ended within a word: its letters may go on in the next call. */
	const open: OpenWord = { length: 0, head: 0, tail: 0, isCapital: false };

	/** What a word that ends at a position may be. */
	function look(word: OpenWord, text: string, end: number): number {
		const { length, head, tail, isCapital } = word;
		const kept = Math.min(length, HEAD_LETTERS);
		const prefix = kept > PREFIX_LETTERS ? head >>> (BITS * (kept - PREFIX_LETTERS)) : head;
		const hint = prefixes[prefix] as number;
		let found = 0;
		if (hint !== 0)
			for (let letters = kept; letters >= Math.min(PREFIX_LETTERS, kept); letters--)
				found |= (heads[letters] as Map<number, number>).get(head >>> (BITS * (kept - letters))) ?? 0;
		if (found & MAY_ANCHOR || length < ONE_EDIT_LENGTH || !(isCapital || length >= TWO_EDITS_LENGTH)) return found;
		const near =
			(hint & MAY_ANCHOR && isNear(text, end, length, nearByPrefix.get(prefix))) ||
			(suffixes[tail] === 1 && isNear(text, end, length, nearBySuffix.get(tail)));
		return near ? found | MAY_ANCHOR : found;
	}

	function isNear(
		text: string,
		end: number,
		length: number,
		candidates: readonly InflectedWord[] | undefined,
	): boolean {
		if (candidates === undefined) return false;
		const word = foldedWord(text, end, length);
		return candidates.some((candidate) => isNearWord(word, candidate));
	}

	/** Reads on from an open word; every word that ends is looked at. The loop keeps all it needs in local variables. */
	function readFrom(word: OpenWord, text: string, start: number, end: number): number {
		const table = foldTable;
		const hints = prefixes;
		let { length, head, tail, isCapital } = word;
		let found = 0;
		for (let position = start; position < end; position++) {
			const code = text.charCodeAt(position);
			const unit = (table[code] as number) || foldUnit(code);
			if (unit > IGNORED) {
				if (length === 0) isCapital = code !== unit;
				if (length < HEAD_LETTERS) head = (head << BITS) | (unit & LETTER_MASK);
				tail = ((tail << BITS) | (unit & LETTER_MASK)) & PREFIX_MASK;
				length++;
			} else if (unit === SEPARATOR && length !== 0) {
				const extra = length > PREFIX_LETTERS ? BITS * (Math.min(length, HEAD_LETTERS) - PREFIX_LETTERS) : 0;
				// Most words are done with here: no word of the index starts so, and they are no name with a typing error.
				if (hints[head >>> extra] !== 0 || (isCapital && length >= ONE_EDIT_LENGTH) || length >= TWO_EDITS_LENGTH)
					found |= look({ length, head, tail, isCapital }, text, position);
				length = 0;
				head = 0;
			}
		}
		word.length = length;
		word.head = head;
		word.tail = tail;
		word.isCapital = isCapital;
		return found;
	}

	function read(text: string, start: number, end: number): number {
		let found = 0;
		if (start >= end) return found;
		if (open.length !== 0 && foldUnit(text.charCodeAt(start)) > SEPARATOR) {
			// The text goes on within a word, or is the first word of another paragraph: both are looked at.
			const alone: OpenWord = { length: 0, head: 0, tail: 0, isCapital: false };
			const wordEnd = endOfWord(text, start, end);
			found |= readFrom(alone, text, start, wordEnd) | look(alone, text, wordEnd);
		} else {
			open.length = 0;
			open.head = 0;
		}
		found |= readFrom(open, text, start, end);
		return open.length === 0 ? found : found | look(open, text, end);
	}

	return { read };
}

function headOf(word: string, letters: number): number {
	let head = 0;
	for (let i = 0; i < letters; i++) head = (head << BITS) | (word.charCodeAt(i) & LETTER_MASK);
	return head;
}

/** The folded word of so many letters that ends at a position, as far as it stands in this text. */
function foldedWord(text: string, end: number, letters: number): string {
	let word = "";
	for (let position = end - 1; position >= 0 && word.length < letters; position--) {
		const unit = foldUnit(text.charCodeAt(position));
		if (unit === SEPARATOR) break;
		if (unit !== IGNORED) word = String.fromCharCode(unit) + word;
	}
	return word;
}

/** Where the word that a position stands in ends. */
function endOfWord(text: string, start: number, end: number): number {
	let position = start;
	while (position < end && foldUnit(text.charCodeAt(position)) !== SEPARATOR) position++;
	return position;
}

function addTo(map: Map<number, InflectedWord[]>, key: number, word: InflectedWord): void {
	const others = map.get(key);
	if (others) others.push(word);
	else map.set(key, [word]);
}
