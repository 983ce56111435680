import { type BoundedNumber, type FigureInterval, intervalOf } from "../compare/figure-interval.ts";

/**
 * How a number compares with a figure: the same; about the same where the numbers are equal and "over" or "about" is said
 * of one alone, or where one of them is "about" and both can be right; within range where one leaves the other possible;
 * else higher or lower.
 */
export type NumberRelation = "same" | "about-the-same" | "within-range" | "higher" | "lower";

/** A number beside a figure of the same thing in the same unit. */
export interface NumberComparison {
	readonly relation: NumberRelation;
	/** The number less the figure, as stated. */
	readonly difference: number;
	/** The difference as a share of the figure: 0.5 is half as much again; undefined where the figure is zero. */
	readonly share: number | undefined;
}

/** Compares a number with a figure, taking what both leave possible into account. */
export function relateNumbers(number: BoundedNumber, figure: BoundedNumber): NumberComparison {
	const difference = round(number.value - figure.value);
	const share = figure.value === 0 ? undefined : round(difference / Math.abs(figure.value));
	return { relation: relationOf(number, figure), difference, share };
}

/** A number so many times as great would not be called "over" another, nor the smaller "under" it. */
const OPEN_REACH = 10;

function relationOf(number: BoundedNumber, figure: BoundedNumber): NumberRelation {
	const isSameValue = number.value === figure.value && number.upper === figure.upper;
	if (isSameValue) return number.bound === figure.bound ? "same" : "about-the-same";
	const [stated, claimed] = [reachOf(number), reachOf(figure)];
	if (isBefore(stated, claimed)) return "lower";
	if (isBefore(claimed, stated)) return "higher";
	const isClosed = ![number.bound, figure.bound].some((bound) => bound === "above" || bound === "below");
	return isClosed && (number.bound === "about" || figure.bound === "about") ? "about-the-same" : "within-range";
}

function reachOf(number: BoundedNumber): FigureInterval {
	const interval = intervalOf(number);
	const { value, upper = value } = number;
	if (number.bound === "above") return { ...interval, upper: value * OPEN_REACH };
	return number.bound === "below" ? { ...interval, lower: upper / OPEN_REACH } : interval;
}

function isBefore(first: FigureInterval, second: FigureInterval): boolean {
	return first.upper < second.lower || (first.upper === second.lower && (first.isOpen || second.isOpen));
}

/** Takes off what binary fractions add to decimal ones: 77.18 - 77 is 0.18. */
function round(value: number): number {
	return Number(value.toPrecision(12));
}
