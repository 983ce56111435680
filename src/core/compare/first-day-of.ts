/** The first day that a date known to the year, month or day can mean, as `YYYY-MM-DD`. */
export function firstDayOf(date: string): string {
	return `${date}-01-01`.slice(0, "YYYY-MM-DD".length);
}
