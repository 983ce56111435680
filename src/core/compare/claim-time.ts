import type { CompiledClaim, CompiledSource } from "./compiled-claims.ts";
import { lastDayOf } from "./last-day-of.ts";

/** The latest time that a claim can be from. */
export interface ClaimTime {
	/** The date as closely as it is known: `2023`, `2023-08` or `2023-08-28`. */
	readonly date: string;
	/** Whether the claim itself is dated, or only its article. */
	readonly basis: "claim" | "source";
	/** True where the article may have been written any time after the date. */
	readonly isOpen: boolean;
	/** The last day that the date can mean, for putting claims in order. */
	readonly lastDay: string;
}

/**
 * How old a claim is at least: its own time, or its article's where it has none or looks ahead of it. An article known to
 * be from a span of time counts as from the end of the span.
 */
export function timeOfClaim({ asOf }: CompiledClaim, { date }: CompiledSource): ClaimTime {
	const written = date.latest ?? date.earliest;
	const lastWritten = lastDayOf(written);
	const isOpen = date.latest === null;
	if (asOf === undefined || (!isOpen && firstDayIsAfter(asOf, lastWritten)))
		return { date: written, basis: "source", isOpen, lastDay: lastWritten };
	const lastOfOwn = lastDayOf(asOf);
	const lastDay = !isOpen && lastOfOwn > lastWritten ? lastWritten : lastOfOwn;
	return { date: asOf, basis: "claim", isOpen: false, lastDay };
}

/** Whether a date starts after a day. A partial date sorts before each of its days, so its start decides. */
function firstDayIsAfter(date: string, day: string): boolean {
	return date > day.slice(0, date.length);
}
