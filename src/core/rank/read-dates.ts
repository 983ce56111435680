import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokenize.ts";
import { monthOf } from "./month-names.ts";

/** A date that a text states, as far as it states it; at least one part is there. */
export interface StatedDate extends Span {
	/** `2022` */
	readonly year: string | undefined;
	/** `01` to `12` */
	readonly month: string | undefined;
	/** `01` to `31` */
	readonly day: string | undefined;
}

const YEAR = /^(?:19|20)\d\d$/u;
const DAY = /^(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?$/u;
/** Small words that stand between the parts of a date: 5th of June, 2022 жылғы 5 маусым, juin de 2022. */
const BETWEEN = /^(?:of|the|de|жыл\p{L}*|года?|году|ого|го)$/u;

/** The dates that name a month, and those in digits alone: 5.06.2022, 2022-06-05. Bare years are not among them. */
export function readDates(tokens: readonly Token[], text: string): StatedDate[] {
	const dates: StatedDate[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const date = readNamed(tokens, { at, text }) ?? readDigits(tokens, { at, text });
		// A day between two months belongs to the first: 5 June to 7 July.
		if (date !== undefined && date.start >= (dates.at(-1)?.end ?? 0)) dates.push(date);
	}
	return dates;
}

interface Place {
	readonly at: number;
	readonly text: string;
}

function readNamed(tokens: readonly Token[], { at, text }: Place): StatedDate | undefined {
	const name = tokens[at] as Token;
	const month = monthOf(name.folded);
	if (month === undefined) return undefined;
	let first = at;
	let last = at;
	let day: string | undefined;
	let year: string | undefined;

	const before = stepOver(tokens, { at, by: -1 });
	day = dayOf(tokens[before]);
	if (day !== undefined) first = before;
	const earlier = stepOver(tokens, { at: first, by: -1 });
	if (earlier < first - 1 && YEAR.test(tokens[earlier]?.folded ?? "")) {
		year = tokens[earlier]?.folded;
		first = earlier;
	}
	if (day === undefined) {
		day = dayOf(tokens[at + 1]);
		if (day !== undefined) last = at + 1;
	}
	const after = stepOver(tokens, { at: last, by: 1 });
	if (year === undefined && YEAR.test(tokens[after]?.folded ?? "")) {
		year = tokens[after]?.folded;
		last = after;
	}
	// By itself a month's name may be another word: may, mars, a march.
	const isSure = day !== undefined || year !== undefined || (name.folded.length > 3 && isCapital(text, name));
	if (!isSure) return undefined;
	return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end, year, month, day };
}

function readDigits(tokens: readonly Token[], { at, text }: Place): StatedDate | undefined {
	const parts = tokens.slice(at, at + 3);
	const [first, second, third] = parts;
	if (first === undefined || second === undefined || third === undefined) return undefined;
	const gaps = [text.slice(first.end, second.start), text.slice(second.end, third.start)];
	if (gaps[0] !== gaps[1] || !/^[./-]$/u.test(gaps[0] ?? "")) return undefined;
	const digits = parts.map(({ folded }) => folded).join(".");
	const dayFirst = /^(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.((?:19|20)\d\d)$/u.exec(digits);
	const yearFirst = /^((?:19|20)\d\d)\.(0[1-9]|1[0-2])\.(0[1-9]|[12]\d|3[01])$/u.exec(digits);
	const [day, month, year] = dayFirst?.slice(1) ?? yearFirst?.slice(1).toReversed() ?? [];
	if (day === undefined || month === undefined) return undefined;
	return { start: first.start, end: third.end, year, month: month.padStart(2, "0"), day: day.padStart(2, "0") };
}

/** The place of the next word in a direction that no small word of a date is. */
function stepOver(tokens: readonly Token[], { at, by }: { readonly at: number; readonly by: 1 | -1 }): number {
	let next = at + by;
	for (let steps = 0; steps < 2 && BETWEEN.test(tokens[next]?.folded ?? ""); steps++) next += by;
	return next;
}

function dayOf(token: Token | undefined): string | undefined {
	return DAY.exec(token?.folded ?? "")?.[1]?.padStart(2, "0");
}

/** True for a capital, and for Cyrillic letters, whose months are written small and mean nothing else. */
function isCapital(text: string, { start }: Token): boolean {
	return /^[\p{Lu}\p{Script=Cyrillic}]/u.test(text.slice(start, start + 1));
}
