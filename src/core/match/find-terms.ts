import type { Span } from "../text/span.ts";
import { type Token, tokenize } from "../text/tokenize.ts";
import { EXEMPT, FOREIGN, NEEDS_CONTEXT, OTHER_COUNTRY, STRONG_ANCHOR, WEAK_ANCHOR } from "./compiled-terms.ts";
import { TWO_EDITS_LENGTH } from "./near-stem.ts";
import type { IndexWord, Term } from "./term-index.ts";
import { WORD_FITS, type WordFinder, type WordFit } from "./word-finder.ts";

/**
 * How a span is a surface form: letter for letter but for case (`alias`), but for marks, hyphens and invisible
 * characters (`variant`), in another grammatical form (`inflection`), or with typing errors (`fuzzy`).
 */
export type MatchKind = "alias" | "variant" | "inflection" | "fuzzy";

/** A span that names a topic, if the text around it is about Kazakhstan. */
export interface Candidate extends Span {
	readonly topic: string;
	/** True where only evidence that the text is about Kazakhstan makes this a match. */
	readonly needsContext: boolean;
	/** True where the form itself names Kazakhstan. */
	readonly isAnchor: boolean;
	/** True where the topic is about other countries too, so that their names beside it mean nothing. */
	readonly isForeign: boolean;
	readonly kind: MatchKind;
}

/** A place where Kazakhstan or another country is named. */
export interface NamedPlace extends Span {
	readonly kind: "strong" | "weak" | "other-country";
}

/** What one block of text holds, each list in order. */
export interface Findings {
	/** Spans that name a topic; none overlap. */
	readonly candidates: readonly Candidate[];
	/** Anchors, candidates that are anchors themselves included, and other countries. */
	readonly places: readonly NamedPlace[];
}

/**
 * Finds the surface forms in a text: whole words, the longest form at the leftmost place first, unless a longer one
 * starts within it; forms without typing errors before forms with them. Accepts any string; time grows with its length
 * alone.
 */
export function findTerms(text: string, finder: WordFinder): Findings {
	const tokens = tokenize(text);
	const candidates: Candidate[] = [];
	const places: NamedPlace[] = [];
	for (let at = 0; at < tokens.length; ) {
		const found = chosenTermAt(tokens, at, finder);
		if (found === undefined) {
			at++;
			continue;
		}
		const { term, fit } = found;
		const span = { start: (tokens[at] as Token).start, end: (tokens[at + term.words.length - 1] as Token).end };
		at += term.words.length;
		if (term.flags & EXEMPT || isInAddress(text, span)) continue;
		const kind = kindOf(text.slice(span.start, span.end), term, fit);
		const isSure = kind !== "fuzzy";
		// What is almost a country's short name is mostly another word: "serve", "crimes".
		if (term.flags & OTHER_COUNTRY && (isSure || span.end - span.start >= TWO_EDITS_LENGTH))
			places.push({ ...span, kind: "other-country" });
		if (term.flags & STRONG_ANCHOR) places.push({ ...span, kind: isSure ? "strong" : "weak" });
		else if (term.flags & WEAK_ANCHOR && isSure) places.push({ ...span, kind: "weak" });
		if (term.topic === undefined) continue;
		candidates.push({
			...span,
			kind,
			topic: term.topic,
			isAnchor: isSure && (term.flags & STRONG_ANCHOR) !== 0,
			isForeign: (term.flags & FOREIGN) !== 0,
			// What is only almost a form is believed only where the text is about Kazakhstan.
			needsContext: kind === "fuzzy" || (term.flags & NEEDS_CONTEXT) !== 0,
		});
	}
	return { candidates, places };
}

/** What only addresses of pages and mailboxes have in one stretch without a space. */
const ADDRESS = /@|:\/\/|\/\S*\.|\.\S*\/|(?:^|[^\p{L}])www\./iu;

/** How far around a span an address is looked for, in characters. */
const ADDRESS_REACH = 100;

/** True where a span is part of an address: it was not written to be read. */
function isInAddress(text: string, { start, end }: Span): boolean {
	const before = /\S*$/u.exec(text.slice(Math.max(0, start - ADDRESS_REACH), start))?.[0] ?? "";
	const after = /^\S*/u.exec(text.slice(end, end + ADDRESS_REACH))?.[0] ?? "";
	return (before !== "" || after !== "") && ADDRESS.test(`${before} ${after}`.replace(" ", "x"));
}

interface FoundTerm {
	readonly term: Term;
	/** The least sure fit among its words. */
	readonly fit: WordFit;
}

/** Words of a text from one on, up to and without another. */
interface Stretch {
	readonly tokens: readonly Token[];
	readonly at: number;
	readonly end: number;
}

/**
 * The best term at a place, or what is left of the place before a longer term that starts within the best: in
 * "Қазақстан Президентінің өкілеттіктері" the president's powers, not the president.
 */
function chosenTermAt(tokens: readonly Token[], at: number, finder: WordFinder): FoundTerm | undefined {
	const best = bestTermIn({ tokens, at, end: tokens.length }, finder);
	if (best === undefined) return undefined;
	const end = at + best.term.words.length;
	for (let later = at + 1; later < end; later++) {
		const other = bestTermIn({ tokens, at: later, end: tokens.length }, finder);
		if (other === undefined || other.fit === "fuzzy" || later + other.term.words.length <= end) continue;
		if (lengthOf(tokens, later, other) > lengthOf(tokens, at, best))
			return bestTermIn({ tokens, at, end: later }, finder);
	}
	return best;
}

/** How many characters of the text a term takes. */
function lengthOf(tokens: readonly Token[], at: number, { term }: FoundTerm): number {
	return (tokens[at + term.words.length - 1] as Token).end - (tokens[at] as Token).start;
}

/** The best term that starts with the first of some words and ends within them. */
function bestTermIn(stretch: Stretch, finder: WordFinder): FoundTerm | undefined {
	const first = (stretch.tokens[stretch.at] as Token).folded;
	return bestStart(stretch, finder, finder.known(first)) ?? bestStart(stretch, finder, finder.near(first));
}

function bestStart(
	stretch: Stretch,
	finder: WordFinder,
	starts: ReadonlyMap<IndexWord, WordFit>,
): FoundTerm | undefined {
	let best: FoundTerm | undefined;
	for (const [word, fit] of starts)
		for (const term of word.starts) {
			if (best !== undefined && term.words.length < best.term.words.length) break;
			const whole = fitOf(stretch, term, fit, finder);
			if (whole !== undefined && isBetter({ term, fit: whole }, best)) best = { term, fit: whole };
		}
	return best;
}

/** Longer first, then without typing errors, then what the term is (see `rankOf`), then surer. */
function isBetter(next: FoundTerm, best: FoundTerm | undefined): boolean {
	if (best === undefined) return true;
	const longer = next.term.words.length - best.term.words.length;
	if (longer !== 0) return longer > 0;
	if ((next.fit === "fuzzy") !== (best.fit === "fuzzy")) return best.fit === "fuzzy";
	const rank = rankOf(next) - rankOf(best);
	return rank !== 0 ? rank > 0 : WORD_FITS.indexOf(next.fit) < WORD_FITS.indexOf(best.fit);
}

/**
 * An exemption exists to keep a form from being found, but only letter for letter: the village Токаево has forms that
 * are the president's name. A topic's form tells more than the same word as an anchor.
 */
function rankOf({ term: { flags, topic }, fit }: FoundTerm): number {
	if (flags & EXEMPT && fit === "same") return 3;
	if (topic !== undefined) return 2;
	return flags & EXEMPT ? 1 : 0;
}

/** The least sure fit of a term's words that follow, or undefined where one does not stand there. */
function fitOf({ tokens, at, end }: Stretch, term: Term, first: WordFit, finder: WordFinder): WordFit | undefined {
	if (at + term.words.length > end) return undefined;
	let least = first;
	for (let i = 1; i < term.words.length; i++) {
		const token = tokens[at + i] as Token;
		if (token.afterBreak && !term.breaks?.includes(i)) return undefined;
		const word = term.words[i] as IndexWord;
		const fit = finder.known(token.folded).get(word) ?? finder.near(token.folded).get(word);
		if (fit === undefined) return undefined;
		if (WORD_FITS.indexOf(fit) > WORD_FITS.indexOf(least)) least = fit;
	}
	return least;
}

function kindOf(raw: string, { words }: Term, fit: WordFit): MatchKind {
	if (fit === "fuzzy") return "fuzzy";
	if (fit === "inflected") return "inflection";
	return raw.toLowerCase() === words.map(({ text }) => text).join(" ") ? "alias" : "variant";
}
