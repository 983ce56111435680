import type { CompiledSource } from "../core/compare/compiled-claims.ts";
import type { Language, Speech } from "./translate.ts";

/** How much of a month's name is written. */
export type DateLength = "long" | "short";

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
	return format.format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))));
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
