/** The last day that a date known to the year, month or day can mean, as `YYYY-MM-DD`. */
export function lastDayOf(date: string): string {
	const [year, month, day] = date.split("-");
	if (day !== undefined) return date;
	// Day 0 of a month is the last day of the month before it.
	return new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).toISOString().slice(0, 10);
}
