import type { Span } from "./span.ts";

/** The longest sentence that is told, in characters. */
export const MAX_SENTENCE = 400;

/**
 * What ends a sentence: a stop, with the quotes and brackets that close after it, before a space. A full stop after one
 * or two letters is an initial's or an abbreviation's: K., Mr., г.
 */
const SENTENCE_END = /(?:(?<!(?<!\p{L})\p{L}{1,2})\.|[!?…])+["'’”»)\]]*(?=\s)|\n/gu;

/**
 * The sentence of a text that a span stands in, spaces evened out. A sentence that is too long is cut at words, so that
 * the span stands near its middle; the cut sides end with an ellipsis. A span over a sentence's end takes both.
 */
export function sentenceAround(text: string, { start, end }: Span): string {
	// No further than a sentence reaches is looked, so that the length of the text does not matter.
	const from = Math.max(0, start - MAX_SENTENCE);
	const to = Math.min(text.length, end + MAX_SENTENCE);
	const before = [...text.slice(from, start).matchAll(SENTENCE_END)].at(-1);
	const after = [...text.slice(end, to).matchAll(SENTENCE_END)].at(0);
	const first = before === undefined ? from : from + before.index + before[0].length;
	const last = after === undefined ? to : end + after.index + after[0].length;
	const left = evenSpaces(text.slice(first, start)).trimStart();
	const right = evenSpaces(text.slice(end, last)).trimEnd();
	const words = evenSpaces(text.slice(start, end)).slice(0, MAX_SENTENCE);
	const room = MAX_SENTENCE - words.length;
	const leftRoom = Math.max(room - right.length, Math.floor(room / 2));
	const cutLeft = cutStart(left, leftRoom, before === undefined && from > 0);
	return cutLeft + words + cutEnd(right, room - cutLeft.length, after === undefined && to < text.length);
}

function evenSpaces(text: string): string {
	return text.replace(/\s+/gu, " ");
}

/** The end of a text, at most `room` characters, from a word's start. */
function cutStart(text: string, room: number, isCut: boolean): string {
	if (text.length <= room && !isCut) return text;
	const kept = text.slice(Math.max(0, text.length - Math.max(0, room - 1)));
	const space = kept.indexOf(" ");
	return space < 0 || room < 1 ? "" : `…${kept.slice(space + 1)}`;
}

/** The start of a text, at most `room` characters, to a word's end. */
function cutEnd(text: string, room: number, isCut: boolean): string {
	if (text.length <= room && !isCut) return text;
	const kept = text.slice(0, Math.max(0, room - 1));
	const space = kept.lastIndexOf(" ");
	return space < 0 || room < 1 ? "" : `${kept.slice(0, space)}…`;
}
