import type { CitationLabels } from "../core/cite/citation-labels.ts";
import { formatPartialDate, formatSourceDate } from "./format-date.ts";
import type { Speech } from "./translate.ts";

/** The words of a citation in the reader's language. */
export function createCitationLabels(speech: Speech): CitationLabels {
	const { t, language } = speech;
	return {
		written: (date) => formatSourceDate(date, speech),
		paragraph: (number) => t("card.paragraph", number),
		accessed: (day) => t("cite.accessed", formatPartialDate(day, language)),
		ourWords: t("cite.ourWords"),
		sourceWords: t("cite.sourceWords"),
		speaker: ({ speaker, attribution }) => {
			const who = attribution === "asserts" ? speaker.name : t(`attribution.${attribution}`, speaker.name);
			return `${who} (${[speaker.role, t(`stake.${speaker.stake}`)].filter(Boolean).join("; ")})`;
		},
		silent: t("cite.silent"),
		topic: ({ label }) => label[language],
	};
}
