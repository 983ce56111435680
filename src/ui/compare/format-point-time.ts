import type { FigurePoint } from "../../core/compare/figure-series.ts";
import { formatPartialDate } from "../format-date.ts";
import type { Speech } from "../translate.ts";

/** When a figure of a series held; where it does not say, when its article was written. */
export function formatPointTime({ figure, time }: FigurePoint, { t, language }: Speech): string {
	const dated = (date: string) => formatPartialDate(date, language, "short");
	if (figure.period) return `${dated(figure.period.from)} – ${dated(figure.period.to)}`;
	if (time.basis !== "source") return dated(time.date);
	return t(time.last === null ? "figure.writtenAfter" : "figure.written", dated(time.date));
}
