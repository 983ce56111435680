import { foldTable, foldUnit, IGNORED, SEPARATOR } from "./fold-unit.ts";

/**
 * The words of a text as numbers, `WORD_FIELDS` a word, in order. A page has thousands of words and hardly any matters,
 * so none becomes an object, and a text, before something is known to be there.
 */
export interface Words {
	readonly count: number;
	/** By word, the fields that are named below. */
	readonly fields: Int32Array;
}

/** Where the word starts in the text, in UTF-16 code units. */
export const WORD_START = 0;
/** Where it ends, exclusive. */
export const WORD_END = 1;
/** Its first `END_LETTERS` letters as a number: each is added to 31 times those before it, in 32 bits. */
export const WORD_HEAD = 2;
/** Its last `END_LETTERS` letters as a number, in the same way. */
export const WORD_TAIL = 3;
/** Its letters as a set of 32 bits; letters that share a bit count as one. */
export const WORD_LETTERS = 4;
/** How many letters it has. */
export const WORD_LENGTH = 5;
/** The fields of one word. */
export const WORD_FIELDS = 6;

/** So many letters at an end of a word are looked at. */
export const END_LETTERS = 3;

/** Prefixes that are written with a hyphen or without: co-operation, multi-vector. Folded. */
const PREFIXES: ReadonlySet<string> = new Set(["co", "multi", "inter", "anti", "non", "pre"]);

const SHORTEST_PREFIX = 2;
const LONGEST_PREFIX = 5;

const HYPHEN = /^[-\u058a\u05be\u2010-\u2015\u2e3a\u2e3b\ufe58\ufe63\uff0d]$/;

/**
 * Reads each character of a text once and takes down its words. A word is letters and digits with the marks on them and
 * what is invisible within; a prefix and the word that a hyphen ties it to are one. Accepts any string, lone surrogates
 * included; time grows with its length alone.
 */
export function readWords(text: string): Words {
	const fields = new Int32Array(((text.length + 1) >> 1) * WORD_FIELDS);
	const fold = foldTable;
	let at = 0;
	let start = 0;
	let end = 0;
	let length = 0;
	let letters = 0;
	let head = 0;
	let beforeLast = 0;
	let last = 0;
	let own = 0;
	for (let position = 0; position <= text.length; position++) {
		let unit = SEPARATOR;
		if (position < text.length) {
			const code = text.charCodeAt(position);
			unit = fold[code] as number;
			if (unit === 0) unit = foldUnit(code);
		}
		if (unit > IGNORED) {
			if (length === 0) start = position;
			if (length < END_LETTERS) head = (head * 31 + unit) | 0;
			length++;
			letters |= 1 << (unit & 31);
			beforeLast = last;
			last = own;
			own = unit;
			end = position + 1;
		} else if (length > 0) {
			// A combining mark belongs to the letter before it, so that a span never cuts a character in two.
			if (unit === IGNORED) end = position + 1;
			else if (length > LONGEST_PREFIX || length < SHORTEST_PREFIX || !tiesPrefix(text, start, position)) {
				fields[at + WORD_START] = start;
				fields[at + WORD_END] = end;
				fields[at + WORD_HEAD] = head;
				fields[at + WORD_TAIL] = ((beforeLast * 31 + last) * 31 + own) | 0;
				fields[at + WORD_LETTERS] = letters;
				fields[at + WORD_LENGTH] = length;
				at += WORD_FIELDS;
				length = letters = head = beforeLast = last = own = 0;
			}
		}
	}
	return { count: at / WORD_FIELDS, fields };
}

/** True where a character is a hyphen that ties the prefix before it to the word after it. */
function tiesPrefix(text: string, start: number, position: number): boolean {
	const code = text.charCodeAt(position);
	// Asked for the end of each short word: nearly all of them end before a space.
	if (code === 0x20 || !HYPHEN.test(text.charAt(position))) return false;
	return foldUnit(text.charCodeAt(position + 1)) > IGNORED && PREFIXES.has(foldLetters(text, start, position));
}

/** The letters and digits of a stretch of text, folded, without anything else that is in it. */
export function foldLetters(text: string, start: number, end: number): string {
	let folded = "";
	for (let position = start; position < end; position++) {
		const unit = foldUnit(text.charCodeAt(position));
		if (unit > IGNORED) folded += String.fromCharCode(unit);
	}
	return folded;
}
