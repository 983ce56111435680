import type { CompiledSource } from "../core/compare/compiled-claims.ts";
import type { Language, Speech } from "./translate.ts";

/** A date known to the year, month or day, as the reader's language writes it. */
export function formatPartialDate(date: string, language: Language): string {
	const [year, month, day] = date.split("-");
	const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
		timeZone: "UTC",
		year: "numeric",
		...(month && { month: "long" }),
		...(day && { day: "numeric" }),
	});
	return format.format(new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))));
}

/** When a source was written, and how sure that is. */
export function formatSourceDate({ earliest, latest, precision }: CompiledSource["date"], speech: Speech): string {
	const from = formatPartialDate(earliest, speech.language);
	if (precision === "day") return from;
	if (precision === "after" || latest === null) return speech.t("date.after", from);
	return speech.t("date.range", from, formatPartialDate(latest, speech.language));
}
