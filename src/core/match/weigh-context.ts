import { isCapital } from "../text/is-capital.ts";
import { countListed } from "./count-listed.ts";
import type { Candidate, NamedPlace } from "./find-terms.ts";
import { isOfOtherYear } from "./is-of-other-year.ts";
import { PHRASE_END } from "./phrase-end.ts";
import { placesAround } from "./places-around.ts";

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
	/** One weak anchor in the same block, a name by its capital; block, heading and title name no other country. */
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

/** A block of text, as far as it tells what stands in it. */
export interface WeighedBlock {
	readonly text: string;
	/** The anchors and other countries in it, in order; none overlap. */
	readonly places: readonly NamedPlace[];
}

/** Weighs what says that a candidate of a block of text is about Kazakhstan. */
export function weighContext(
	candidate: Candidate,
	{ text, places }: WeighedBlock,
	surroundings: Surroundings,
): ContextVerdict {
	const evidence: ContextEvidence[] = [];
	if (candidate.isAnchor) evidence.push("form");
	const { anchors, others, count, listed } = sortPlaces(places, text);
	const own = placesAround(anchors, candidate);
	const shares = (place: NamedPlace) => sharesSentence(place, candidate, text);
	const isNamed = strengthOf(count) - strengthOf(countAnchors(own.within)) >= 1;
	// Named among others in another sentence, Kazakhstan is mentioned in passing.
	const inPassing = !candidate.isForeign && listed === anchors.length - own.within.length && !own.beside.some(shares);
	if (isNamed && !inPassing) evidence.push("block");
	else if (own.beside.some(({ start }) => isCapital(text.charAt(start))) && namesNoOther(count, surroundings))
		evidence.push("lone");
	if (surroundings.nearestAnchor <= NEAR_CHARACTERS) evidence.push("near");
	for (const place of ["heading", "title"] as const) if (strengthOf(surroundings[place]) >= 1) evidence.push(place);
	if (strengthOf(surroundings.page) >= PAGE_ANCHORS) evidence.push("page");
	const foreign = candidate.isForeign ? [] : placesAround(others, candidate).beside;
	if (nearest(foreign, candidate) < nearest(own.beside, candidate)) {
		if (foreign.some((place) => isBeside(place, candidate, text))) evidence.push("otherCountryBeside");
		else if (foreign.some(shares) && !own.beside.some(shares)) evidence.push("otherCountryNearer");
	}
	if (isOfOtherYear(candidate, text)) evidence.push("otherYear");
	const score = evidence.reduce((sum, piece) => sum + CONTEXT_WEIGHTS[piece], 0);
	return { accepted: !candidate.needsContext || score >= CONTEXT_THRESHOLD, score, evidence };
}

/** Counts the anchors and the other countries among places. */
export function countAnchors(places: readonly NamedPlace[]): AnchorCount {
	const count = (sought: NamedPlace["kind"]) => places.filter(({ kind }) => kind === sought).length;
	return { strong: count("strong"), weak: count("weak"), others: count("other-country") };
}

/** The places of a block by what they are. */
interface SortedPlaces {
	readonly anchors: readonly NamedPlace[];
	readonly others: readonly NamedPlace[];
	readonly count: AnchorCount;
	/** How many of the anchors stand in lists of countries. */
	readonly listed: number;
}

/** Kept for each list of places: it is asked for once for every candidate of a block. */
const sorted = new WeakMap<readonly NamedPlace[], SortedPlaces>();

function sortPlaces(places: readonly NamedPlace[], text: string): SortedPlaces {
	const known = sorted.get(places);
	if (known !== undefined) return known;
	const anchors = places.filter(({ kind }) => kind !== "other-country");
	const others = places.filter(({ kind }) => kind === "other-country");
	const made = { anchors, others, count: countAnchors(places), listed: countListed(places, text) };
	sorted.set(places, made);
	return made;
}

/** True where neither the block nor what stands over it names another country. */
function namesNoOther(block: AnchorCount, { heading, title }: Surroundings): boolean {
	return block.others + heading.others + title.others === 0;
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

/** What stands farther away than this, in characters, is not looked for in the same sentence. */
const LONGEST_SENTENCE = 1_000;

function sharesSentence(place: NamedPlace, candidate: Candidate, text: string): boolean {
	const { start, end, length } = gap(place, candidate);
	return length <= LONGEST_SENTENCE && !PHRASE_END.test(text.slice(start, end));
}

/** The stretch of text between a place and a candidate. */
function gap(place: NamedPlace, candidate: Candidate): { start: number; end: number; length: number } {
	const start = Math.min(place.end, candidate.end);
	const end = Math.max(place.start, candidate.start);
	return { start, end, length: end - start };
}
