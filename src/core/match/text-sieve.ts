import { foldTable, foldUnit, IGNORED, SEPARATOR } from "../text/fold-unit.ts";
import type { CompiledTerms } from "./compiled-terms.ts";
import { editBudget, endOfNearStem, ONE_EDIT_LENGTH, TWO_EDITS_LENGTH } from "./near-stem.ts";
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

interface NearWord {
	readonly text: string;
	readonly stem: string;
}

/** Makes a sieve; the time it takes grows with the index alone. */
export function createTextSieve({ words, kinds, cuts, tiers }: CompiledTerms): TextSieve {
	/** By the first three letters, and the last three: what the words may be that share them. */
	const prefixes = new Uint8Array(PREFIX_MASK + 1);
	const suffixes = new Uint8Array(PREFIX_MASK + 1);
	/** By the number of letters that a head has: heads of whole stems that are shorter than a full head, and full ones. */
	const heads = Array.from({ length: HEAD_LETTERS + 1 }, () => new Map<number, number>());
	const nearByPrefix = new Map<number, NearWord[]>();
	const nearBySuffix = new Map<number, NearWord[]>();

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
		addTo(nearByPrefix, prefix, { text, stem });
		addTo(nearBySuffix, suffix, { text, stem });
	});

	// The word that is being read; it may have begun in an earlier call.
	let length = 0;
	let head = 0;
	let tail = 0;
	let isCapital = false;

	function look(text: string, end: number): number {
		const prefix = length > PREFIX_LETTERS ? head >>> (BITS * (Math.min(length, HEAD_LETTERS) - PREFIX_LETTERS)) : head;
		const hint = prefixes[prefix] as number;
		let found = 0;
		if (hint !== 0) {
			const kept = Math.min(length, HEAD_LETTERS);
			for (let letters = kept; letters >= Math.min(PREFIX_LETTERS, kept); letters--)
				found |= (heads[letters] as Map<number, number>).get(head >>> (BITS * (kept - letters))) ?? 0;
		}
		if (found & MAY_ANCHOR || length < ONE_EDIT_LENGTH || !(isCapital || length >= TWO_EDITS_LENGTH)) return found;
		const near =
			(hint & MAY_ANCHOR && isNear(text, end, nearByPrefix.get(prefix))) ||
			(suffixes[tail] === 1 && isNear(text, end, nearBySuffix.get(tail)));
		return near ? found | MAY_ANCHOR : found;
	}

	function isNear(text: string, end: number, candidates: readonly NearWord[] | undefined): boolean {
		if (candidates === undefined) return false;
		const word = foldedWord(text, end, length);
		return candidates.some(({ text: whole, stem }) => {
			const budget = Math.min(editBudget(whole.length), editBudget(word.length));
			return endOfNearStem(word, stem, budget) >= 0;
		});
	}

	function read(text: string, start: number, end: number): number {
		let found = 0;
		// A word that was cut by the end of the last node is looked at on its own too: the next may be another paragraph.
		let carried = length;
		for (let position = start; position < end; position++) {
			const code = text.charCodeAt(position);
			const unit = (foldTable[code] as number) || foldUnit(code);
			if (unit > IGNORED) {
				if (length === 0) isCapital = code !== unit;
				if (length < HEAD_LETTERS) head = (head << BITS) | (unit & LETTER_MASK);
				tail = ((tail << BITS) | (unit & LETTER_MASK)) & PREFIX_MASK;
				length++;
			} else if (unit === SEPARATOR && length !== 0) {
				found |= look(text, position);
				if (carried !== 0) {
					found |= lookAlone(text, start, position);
					carried = 0;
				}
				length = 0;
				head = 0;
			}
		}
		if (length !== 0) {
			found |= look(text, end);
			if (carried !== 0) found |= lookAlone(text, start, end);
		}
		return found;
	}

	/** Looks at the first word of a node apart from what the node before it ended with. */
	function lookAlone(text: string, start: number, end: number): number {
		const saved = { length, head, tail, isCapital };
		length = 0;
		head = 0;
		let found = 0;
		for (let position = start; position < end; position++) {
			const code = text.charCodeAt(position);
			const unit = foldUnit(code);
			if (unit <= IGNORED) continue;
			if (length === 0) isCapital = code !== unit;
			if (length < HEAD_LETTERS) head = (head << BITS) | (unit & LETTER_MASK);
			tail = ((tail << BITS) | (unit & LETTER_MASK)) & PREFIX_MASK;
			length++;
		}
		if (length !== 0) found = look(text, end);
		({ length, head, tail, isCapital } = saved);
		return found;
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

function addTo(map: Map<number, NearWord[]>, key: number, word: NearWord): void {
	const others = map.get(key);
	if (others) others.push(word);
	else map.set(key, [word]);
}
