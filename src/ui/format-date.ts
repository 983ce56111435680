import type { CompiledSource } from "../core/compare/compiled-claims.ts";
import type { Language, Speech } from "./translate.ts";

/** How much of a month's name is written. */
export type DateLength = "long" | "short";

/** How long a date is that is known to the month, `YYYY-MM`. */
const MONTH_LENGTH = 7;

/** The months in Kazakh: Chromium has no Kazakh dates and would write "2023 M08 28". */
const KAZAKH_MONTHS: Readonly<Record<DateLength, readonly string[]>> = {
	long: "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(" "),
	short: "қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.".split(" "),
};

/** A date known to the year, month or day, as the reader's language writes it. */
export function formatPartialDate(date: string, language: Language, length: DateLength = "long"): string {
	const [year, month, day] = date.split("-");
	if (month === undefined) return date;
	if (language === "kk") {
		const name = KAZAKH_MONTHS[length][Number(month) - 1];
		return `${year} ж. ${day ? `${Number(day)} ` : ""}${name}`;
	}
	const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
		timeZone: "UTC",
		year: "numeric",
		month: length,
		...(day && { day: "numeric" }),
	});
	const written = format.format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))));
	return length === "short" ? withoutWordForYear(written) : written;
}

/** When a source was written, and how sure that is. */
export function formatSourceDate(
	{ earliest, latest, precision }: CompiledSource["date"],
	speech: Speech,
	length: DateLength = "long",
): string {
	const from = formatPartialDate(earliest, speech.language, length);
	if (precision === "day") return from;
	if (precision === "after" || latest === null) return speech.t("date.after", from);
	return speech.t("date.range", from, formatPartialDate(latest, speech.language, length));
}

/** When a source was written, in few words: a day, from which month to which, or after which day. */
export function formatSourceSpan({ earliest, latest, precision }: CompiledSource["date"], speech: Speech): string {
	const { language, t } = speech;
	const from = formatPartialDate(earliest, language, "short");
	if (precision === "day") return from;
	if (precision === "after" || latest === null) return t("date.onlyAfter", from);
	return formatSpan({ from: earliest.slice(0, MONTH_LENGTH), to: latest.slice(0, MONTH_LENGTH) }, language);
}

/** A span of time in few words, each year said once, as exact as both of its ends are: "Sept – Nov 2022". */
export function formatSpan({ from, to }: { readonly from: string; readonly to: string }, language: Language): string {
	const length = Math.min(from.length, to.length);
	const [first, last] = [from.slice(0, length), to.slice(0, length)];
	const [start, end] = [formatPartialDate(first, language, "short"), formatPartialDate(last, language, "short")];
	if (start === end) return start;
	const year = first.slice(0, 4);
	if (length < MONTH_LENGTH || !last.startsWith(year)) return `${start} – ${end}`;
	// Kazakh has the year first.
	if (language === "kk") return `${start} – ${end.slice(`${year} ж. `.length)}`;
	return `${start.slice(0, -` ${year}`.length)} – ${end}`;
}

/** Russian ends dates with a word for the year, which short dates do without. */
function withoutWordForYear(date: string): string {
	return date.replace(/\s?г\.$/u, "");
}
