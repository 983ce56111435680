import { z } from "zod";

/**
 * A date known to the year, the month or the day: `2023`, `2023-08` or `2023-08-28`. Days that do not exist are
 * refused.
 */
export const partialDateSchema = z
	.string()
	.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, "must be YYYY, YYYY-MM or YYYY-MM-DD")
	.refine(isRealDate, "must be a date that exists");

function isRealDate(text: string): boolean {
	const full = `${text}-01-01`.slice(0, 10);
	const time = Date.parse(`${full}T00:00:00Z`);
	return Number.isFinite(time) && new Date(time).toISOString().startsWith(full);
}
