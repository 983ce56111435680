import type { Candidate } from "./find-terms.ts";
import { PHRASE_END } from "./phrase-end.ts";

/** The year that ends the id of a topic that is an event of one year. */
const TOPIC_YEAR = /-(\d{4})$/u;

/** Years in a text. */
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** True where a topic is an event of one year, and the candidate's sentence names years, but not this one. */
export function isOfOtherYear(candidate: Candidate, text: string): boolean {
	const [, year] = TOPIC_YEAR.exec(candidate.topic) ?? [];
	if (year === undefined) return false;
	const years: readonly string[] = sentenceOf(candidate, text).match(YEARS) ?? [];
	return years.length > 0 && !years.includes(year);
}

/** How far to either side a candidate's sentence is looked for, in characters. */
const SENTENCE_REACH = 160;

function sentenceOf({ start, end }: Candidate, text: string): string {
	const before = text
		.slice(Math.max(0, start - SENTENCE_REACH), start)
		.split(PHRASE_END)
		.at(-1) as string;
	const after = text.slice(end, end + SENTENCE_REACH).split(PHRASE_END)[0] as string;
	return before + text.slice(start, end) + after;
}
