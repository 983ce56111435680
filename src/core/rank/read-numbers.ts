import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokenize.ts";
import { findPercent } from "./find-percent.ts";
import { boundOf, type NumberBound } from "./number-bound.ts";
import { isAge, isLabel } from "./number-exceptions.ts";
import { readAmount } from "./read-amount.ts";
import type { StatedDate } from "./read-dates.ts";

/** A number that a text states, which is no date, age, label or part of a name. */
export interface StatedNumber extends Span {
	readonly value: number;
	/** The upper end, where a range is stated: 20–30. */
	readonly upper: number | undefined;
	readonly bound: NumberBound;
	/** `ordinal` is a place in an order: 65th. */
	readonly form: "amount" | "percent" | "ordinal";
	/** The places of its first and last word among the words of the text. */
	readonly words: Span;
}

/** What a text says in figures: its numbers, and the years that stand alone. */
export interface StatedFigures {
	readonly numbers: readonly StatedNumber[];
	readonly years: readonly StatedDate[];
}

/** Reads the numbers of a text, in digits and in words, leaving out what its dates cover. Linear in the words. */
export function readNumbers(tokens: readonly Token[], dates: readonly StatedDate[], text: string): StatedFigures {
	const numbers: StatedNumber[] = [];
	const years: StatedDate[] = [];
	const spans = dates[Symbol.iterator]();
	let date = spans.next().value;
	for (let at = 0; at < tokens.length; ) {
		const token = tokens[at] as Token;
		while (date !== undefined && date.end <= token.start) date = spans.next().value;
		const isDate = date !== undefined && token.start >= date.start;
		const read = isDate ? undefined : readNumber(tokens, at, text);
		if (read === undefined) {
			at++;
			continue;
		}
		const { number, next } = read;
		if (read.isYear) years.push({ ...spanOf(number), year: String(number.value), month: undefined, day: undefined });
		else if (!isLabel(tokens, at, text) && !isAge(tokens, { first: at, next })) numbers.push(number);
		at = next;
	}
	return { numbers: joinRanges(numbers, tokens, text), years };
}

interface NumberRead {
	readonly number: StatedNumber;
	readonly isYear: boolean;
	/** The place of the word after it. */
	readonly next: number;
}

function readNumber(tokens: readonly Token[], at: number, text: string): NumberRead | undefined {
	const amount = readAmount(tokens, at, text);
	if (amount === undefined) return undefined;
	const { value, isOrdinal, isPlain, isLeast, isHalf } = amount;
	const bare = { start: at, end: amount.next };
	const percent = isHalf ? undefined : findPercent(tokens, bare, text);
	const words = percent?.words ?? bare;
	const stated = boundOf(tokens, words.start, words.end - 1);
	const isYear = isPlain === true && !percent && stated === "exact" && value >= 1900 && value < 2100;
	const number: StatedNumber = {
		start: percent?.start ?? (tokens[at] as Token).start,
		end: percent?.end ?? (tokens[amount.next - 1] as Token).end,
		value,
		upper: undefined,
		bound: isLeast ? "above" : isHalf && stated === "exact" ? "about" : stated,
		form: percent || isHalf ? "percent" : isOrdinal ? "ordinal" : "amount",
		words,
	};
	return { number, isYear, next: words.end };
}

/** Makes one of two numbers with a dash between, where the second is the greater: 20–30 cases. */
function joinRanges(numbers: readonly StatedNumber[], tokens: readonly Token[], text: string): StatedNumber[] {
	const joined: StatedNumber[] = [];
	for (const number of numbers) {
		const previous = joined.at(-1);
		const isNext = previous !== undefined && previous.words.end === number.words.start && previous.upper === undefined;
		const gap = isNext ? text.slice((tokens[previous.words.end - 1] as Token).end, number.start) : "";
		if (isNext && /^%?\s?[-–—]\s?$/u.test(gap) && previous.value < number.value) {
			joined[joined.length - 1] = {
				...previous,
				upper: number.value,
				form: number.form,
				end: number.end,
				words: { start: previous.words.start, end: number.words.end },
			};
		} else {
			// From 7 to 5 percent: the sign is of both.
			if (sharesSign(previous, number, tokens))
				joined[joined.length - 1] = { ...(previous as StatedNumber), form: "percent" };
			joined.push(number);
		}
	}
	return joined;
}

/** Whether a number shares the percent sign of the next: 7 to 5 percent, с 7 до 5 процентов. */
function sharesSign(previous: StatedNumber | undefined, number: StatedNumber, tokens: readonly Token[]): boolean {
	if (previous?.form !== "amount" || number.form !== "percent") return false;
	const between = tokens.slice(previous.words.end, number.words.start);
	return between.length === 1 && /^(?:to|and|or|до|и|или|auf|bis|und|a|et|ve|ден|дан)$/u.test(between[0]?.folded ?? "");
}

function spanOf({ start, end }: Span): Span {
	return { start, end };
}
