import type { ClaimTime } from "../core/compare/claim-time.ts";
import type { StatedFigure } from "../core/compare/compare-figures.ts";
import type { CompiledFigure } from "../core/compare/compiled-claims.ts";
import { formatPartialDate, formatSpan } from "./format-date.ts";
import type { Language, Speech } from "./translate.ts";

/** A number as the reader's language writes it. Kazakh writes numbers as Russian does, and Chromium knows only the latter. */
export function formatNumber(value: number, language: Language): string {
	return new Intl.NumberFormat(language === "en" ? "en-GB" : "ru", { maximumFractionDigits: 6 }).format(value);
}

/** A figure's number with its bound: "about 70", "over 50", "40–50", "77%"; the unit only where it is a sign. */
export function formatFigure({ value, upper, bound, unit }: CompiledFigure, { t, language }: Speech): string {
	const ends = [value, ...(upper === undefined ? [] : [upper])].map((end) => formatNumber(end, language));
	const number = ends.join("–") + (unit === "percent" ? "%" : "");
	return bound === "exact" ? number : t(`figure.${bound}`, number);
}

/** When a figure held or what time it was counted over; where it does not say, when its article was written. */
export function formatFigureTime({ figure, time }: StatedFigure, written: ClaimTime, { t, language }: Speech): string {
	const dated = (date: string) => formatPartialDate(date, language, "short");
	if (figure.period) return formatSpan(figure.period, language);
	if (time !== undefined) return dated(time);
	return t(written.isOpen ? "figure.writtenAfter" : "figure.written", dated(written.date));
}
