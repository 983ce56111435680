import { compareToPageDate, type PageAge } from "../core/compare/compare-to-page-date.ts";
import type { TopicComparison } from "../core/compare/compare-topic.ts";
import { formatPartialDate } from "./format-date.ts";
import type { Speech } from "./translate.ts";

/** What a note on age is drawn from. */
export interface AgeNoteProps {
	readonly comparison: TopicComparison;
	/** The day that the page being read states as its date; null where it states none. */
	readonly pageDate: string | null;
	readonly speech: Speech;
}

/** From when the newest statement on the topic is, and how much older than the page it is, as far as both are known. */
export function AgeNote({ comparison, pageDate, speech }: AgeNoteProps) {
	const { t, language } = speech;
	const { newest } = comparison;
	if (newest === undefined) return null;
	const age = pageDate === null ? undefined : compareToPageDate(comparison, pageDate);
	const from = t(newest.isOpen ? "age.open" : "age.newest", formatPartialDate(newest.date, language));
	// A date may end in a full stop of its own, as in Russian.
	const sentence = from.replace(/\.\.$/u, ".");
	return <p class="age">{[sentence, age && sayAge(age, speech)].filter(Boolean).join(" ")}</p>;
}

function sayAge({ order, monthsAtLeast, monthsAtMost }: PageAge, { t }: Speech): string | undefined {
	if (order === "page-is-earlier") return t("age.newer");
	if (monthsAtLeast > 0) return t("age.older", monthsAtLeast);
	return monthsAtMost > 0 ? t("age.atMost", monthsAtMost) : undefined;
}
