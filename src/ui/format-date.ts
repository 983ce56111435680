import type { CompiledSource } from "../core/compare/compiled-claims.ts";
import type { Language, Speech } from "./translate.ts";

/** The months in Kazakh: Chromium has no Kazakh dates and would write "2023 M08 28". */
const KAZAKH_MONTHS = [
	"қаңтар",
	"ақпан",
	"наурыз",
	"сәуір",
	"мамыр",
	"маусым",
	"шілде",
	"тамыз",
	"қыркүйек",
	"қазан",
	"қараша",
	"желтоқсан",
];

/** A date known to the year, month or day, as the reader's language writes it. */
export function formatPartialDate(date: string, language: Language): string {
	const [year, month, day] = date.split("-");
	if (month === undefined) return date;
	if (language === "kk") return `${year} ж. ${day ? `${Number(day)} ` : ""}${KAZAKH_MONTHS[Number(month) - 1]}`;
	const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
		timeZone: "UTC",
		year: "numeric",
		month: "long",
		...(day && { day: "numeric" }),
	});
	return format.format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))));
}

/** When a source was written, and how sure that is. */
export function formatSourceDate({ earliest, latest, precision }: CompiledSource["date"], speech: Speech): string {
	const from = formatPartialDate(earliest, speech.language);
	if (precision === "day") return from;
	if (precision === "after" || latest === null) return speech.t("date.after", from);
	return speech.t("date.range", from, formatPartialDate(latest, speech.language));
}
