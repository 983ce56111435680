import type { Candidate, NamedPlace } from "./find-terms.ts";

/** Anchor terms, and other countries' names, counted in one stretch of text. */
export interface AnchorCount {
	readonly strong: number;
	readonly weak: number;
	/** How often other countries are named there. */
	readonly others: number;
}

/** What stands around a block, as far as it tells what the block is about. */
export interface Surroundings {
	/** How many characters away the nearest strong anchor of another block stands; `Infinity` where there is none. */
	readonly nearestAnchor: number;
	/** The heading that the block stands under. */
	readonly heading: AnchorCount;
	/** The page's title and main headings. */
	readonly title: AnchorCount;
	/** The whole page. */
	readonly page: AnchorCount;
}

/** Whether a candidate is about Kazakhstan, and what says so. */
export interface ContextVerdict {
	readonly accepted: boolean;
	/** The sum of the weights of what was found; compare with `CONTEXT_THRESHOLD`. */
	readonly score: number;
	/** What was found, each a key of `CONTEXT_WEIGHTS`. */
	readonly evidence: readonly ContextEvidence[];
}

/**
 * What each piece of evidence adds to a candidate's score. The nearer it stands, the more it says. Chosen on the
 * development set: every place alone is enough but for a page that is about Kazakhstan as a whole, which must not
 * outweigh another country's name in the block.
 */
export const CONTEXT_WEIGHTS = {
	/** The form itself names Kazakhstan. */
	form: 2,
	/** A strong anchor, or weak ones together, in the same block. */
	block: 1,
	/** One weak anchor in the same block, a name by its capital, on a page that names no other country. */
	lone: 0.6,
	/** A strong anchor in another block, at most `NEAR_CHARACTERS` away. */
	near: 0.7,
	/** An anchor in the heading. */
	heading: 0.8,
	/** An anchor in the title. */
	title: 0.8,
	/** Anchors enough on the page to make it about Kazakhstan as a whole. */
	page: 0.6,
	/** A topic that is an event of one year stands in a sentence that names other years and not this one. */
	otherYear: -4,
	/** Another country is named in the term's sentence, and Kazakhstan is not. */
	otherCountryNearer: -0.8,
	/** Another country's name stands directly beside the term. */
	otherCountryBeside: -4,
} as const;

/** A piece of evidence. */
export type ContextEvidence = keyof typeof CONTEXT_WEIGHTS;

/** The score from which on a candidate counts as being about Kazakhstan. */
export const CONTEXT_THRESHOLD = 0.6;

/** Anchors within so many characters of a block are near it: about two paragraphs of news. */
export const NEAR_CHARACTERS = 900;

/** Strong anchors that make the page as a whole about Kazakhstan; fewer are a mention in passing. */
export const PAGE_ANCHORS = 5;

/** Weak anchors that are worth as much as one strong anchor, within one place of evidence. */
export const WEAK_PER_STRONG = 2;

/** A country's name stands directly beside a term with at most so many characters, and no punctuation, between. */
const BESIDE_CHARACTERS = 12;

/** Punctuation, and words that join two countries, between a country's name and a term: the name is not the term's. */
const PARTS = /[.,;:!?()[\]]|\b(?:and|und|et)\b|(?:^|\s)(?:и|және|мен|пен|бен|ve)(?:\s|$)/u;

/** Weighs what says that a candidate of a block of text is about Kazakhstan. */
export function weighContext(
	candidate: Candidate,
	block: { readonly text: string; readonly places: readonly NamedPlace[] },
	surroundings: Surroundings,
): ContextVerdict {
	const evidence: ContextEvidence[] = [];
	if (candidate.isAnchor) evidence.push("form");
	const own = block.places.filter((place) => !overlaps(place, candidate));
	const anchors = own.filter(({ kind }) => kind !== "other-country");
	const others = candidate.isForeign ? [] : own.filter(({ kind }) => kind === "other-country");
	if (strengthOf(countAnchors(anchors)) >= 1) evidence.push("block");
	else if (surroundings.page.others === 0 && anchors.some(({ start }) => isCapital(block.text.charAt(start))))
		evidence.push("lone");
	if (surroundings.nearestAnchor <= NEAR_CHARACTERS) evidence.push("near");
	for (const place of ["heading", "title"] as const) if (strengthOf(surroundings[place]) >= 1) evidence.push(place);
	if (strengthOf(surroundings.page) >= PAGE_ANCHORS) evidence.push("page");
	if (nearest(others, candidate) < nearest(anchors, candidate)) {
		const shares = (place: NamedPlace) => sharesSentence(place, candidate, block.text);
		if (others.some((place) => isBeside(place, candidate, block.text))) evidence.push("otherCountryBeside");
		else if (others.some(shares) && !anchors.some(shares)) evidence.push("otherCountryNearer");
	}
	if (isOfOtherYear(candidate, block.text)) evidence.push("otherYear");
	const score = evidence.reduce((sum, piece) => sum + CONTEXT_WEIGHTS[piece], 0);
	return { accepted: !candidate.needsContext || score >= CONTEXT_THRESHOLD, score, evidence };
}

/** Counts the anchors and the other countries among places. */
export function countAnchors(places: readonly NamedPlace[]): AnchorCount {
	const count = (sought: NamedPlace["kind"]) => places.filter(({ kind }) => kind === sought).length;
	return { strong: count("strong"), weak: count("weak"), others: count("other-country") };
}

function isCapital(letter: string): boolean {
	return letter !== letter.toLowerCase();
}

/** The year that ends the id of a topic that is an event of one year. */
const TOPIC_YEAR = /-(\d{4})$/u;

/** Years in a text. */
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** True where a topic is an event of one year, and the candidate's sentence names years, but not this one. */
function isOfOtherYear(candidate: Candidate, text: string): boolean {
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
		.split(SENTENCE_END)
		.at(-1) as string;
	const after = text.slice(end, end + SENTENCE_REACH).split(SENTENCE_END)[0] as string;
	return before + text.slice(start, end) + after;
}

function strengthOf({ strong, weak }: AnchorCount): number {
	return strong + weak / WEAK_PER_STRONG;
}

function nearest(places: readonly NamedPlace[], candidate: Candidate): number {
	return places.reduce((least, place) => Math.min(least, gap(place, candidate).length), Number.POSITIVE_INFINITY);
}

function isBeside(place: NamedPlace, candidate: Candidate, text: string): boolean {
	const { start, end, length } = gap(place, candidate);
	return length <= BESIDE_CHARACTERS && !PARTS.test(text.slice(start, end));
}

/** What ends a sentence. */
const SENTENCE_END = /[.!?…;](?=\s)/u;

function sharesSentence(place: NamedPlace, candidate: Candidate, text: string): boolean {
	const { start, end } = gap(place, candidate);
	return !SENTENCE_END.test(text.slice(start, end));
}

/** The stretch of text between a place and a candidate. */
function gap(place: NamedPlace, candidate: Candidate): { start: number; end: number; length: number } {
	const start = Math.min(place.end, candidate.end);
	const end = Math.max(place.start, candidate.start);
	return { start, end, length: end - start };
}

function overlaps(place: NamedPlace, candidate: Candidate): boolean {
	return place.start < candidate.end && candidate.start < place.end;
}
