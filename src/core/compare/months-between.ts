import { lastDayOf } from "./last-day-of.ts";

/**
 * How many whole months lie between two dates; negative where the second is the earlier. A date known to the year or
 * month counts as its last day, so that a statement is never said to be older than it is sure to be.
 */
export function monthsBetween(first: string, second: string): number {
	const [from, to] = [lastDayOf(first), lastDayOf(second)];
	return from <= to ? countMonths(from, to) : -countMonths(to, from) || 0;
}

function countMonths(from: string, to: string): number {
	const [start, end] = [partsOf(from), partsOf(to)];
	// The 31st has no like in a shorter month; the last day of that month completes it.
	const isComplete = end.day >= start.day || lastDayOf(to.slice(0, 7)) === to;
	return (end.year - start.year) * 12 + end.month - start.month - (isComplete ? 0 : 1);
}

function partsOf(day: string): { readonly year: number; readonly month: number; readonly day: number } {
	const [year, month, date] = day.split("-").map(Number) as [number, number, number];
	return { year, month, day: date };
}
