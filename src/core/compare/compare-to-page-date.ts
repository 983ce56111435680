import { type ClaimTime, timeOfClaim } from "./claim-time.ts";
import type { TopicComparison } from "./compare-topic.ts";
import { firstDayOf } from "./first-day-of.ts";
import { lastDayOf } from "./last-day-of.ts";
import { monthsBetween } from "./months-between.ts";

/** How the newest statement on a topic lies to the date of a page. */
export interface PageAge {
	/** The date of the page as it was given. */
	readonly pageDate: string;
	/** The newest statement's time. */
	readonly newest: ClaimTime;
	/**
	 * `page-is-later` than every statement; `page-is-earlier` than the newest; `unclear` where the dates are not known
	 * closely enough to tell, or are the same.
	 */
	readonly order: "page-is-later" | "page-is-earlier" | "unclear";
	/** How many whole months the newest statement is older than the page at least; 0 where it need not be older. */
	readonly monthsAtLeast: number;
	/** How many whole months it is older at most; 0 where it cannot be older. */
	readonly monthsAtMost: number;
	/** The ids of the sources that speak and were certainly written after the page, oldest first. */
	readonly laterSources: readonly string[];
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/**
 * Sets what the sources say against the date of the page, known to the year, month or day. Undefined where the date is
 * none, or where all sources are silent.
 */
export function compareToPageDate({ statements }: TopicComparison, pageDate: string): PageAge | undefined {
	if (!DATE.test(pageDate)) return undefined;
	const page = { first: firstDayOf(pageDate), last: lastDayOf(pageDate) };
	const spoken = statements.flatMap(({ source, claims }) =>
		claims.map((claim) => {
			const time = timeOfClaim(claim, source);
			return { time, first: firstDayOf(time.basis === "claim" ? time.date : source.date.earliest) };
		}),
	);
	const [start, ...others] = spoken;
	if (start === undefined) return undefined;
	const newest = others.reduce((best, other) => (other.time.lastDay > best.time.lastDay ? other : best), start);
	// Another statement may be from any later day though its earliest day is not the newest.
	const isOpen = spoken.some(({ time }) => time.isOpen);
	const isLater = !isOpen && page.first > newest.time.lastDay;
	const isEarlier = page.last < newest.first;
	return {
		pageDate,
		newest: newest.time,
		order: isLater ? "page-is-later" : isEarlier ? "page-is-earlier" : "unclear",
		monthsAtLeast: isLater ? Math.max(0, monthsBetween(newest.time.lastDay, page.first)) : 0,
		monthsAtMost: Math.max(0, monthsBetween(newest.first, page.last)),
		laterSources: statements
			.filter(({ source, silent }) => !silent && firstDayOf(source.date.earliest) > page.last)
			.map(({ source }) => source.id),
	};
}
