import { isCapital } from "../text/is-capital.ts";
import type { Span } from "../text/span.ts";
import type { TokenList } from "../text/tokenize.ts";
import {
	CAPITALS,
	EXEMPT,
	FOREIGN,
	NEEDS_CONTEXT,
	OTHER_COUNTRY,
	STRONG_ANCHOR,
	WEAK_ANCHOR,
} from "./compiled-terms.ts";
import { isInAddress } from "./is-in-address.ts";
import { tellingTokens, withoutSilentWords } from "./telling-words.ts";
import type { IndexWord, Term } from "./term-index.ts";
import { WORD_FITS, type WordFinder, type WordFit } from "./word-finder.ts";

/**
 * How a span is a surface form: letter for letter but for case and articles (`alias`), but for marks, hyphens and invisible
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
	const tokens = tellingTokens(text);
	const candidates: Candidate[] = [];
	const places: NamedPlace[] = [];
	const found = termsByStart({ text, tokens }, finder);
	let free = 0;
	for (const at of [...found.keys()].sort((a, b) => a - b)) {
		const chosen = at < free ? undefined : chosenTermAt(at, tokens, found);
		if (chosen === undefined) continue;
		const { term, fit } = chosen;
		free = at + term.words.length;
		const span = { start: tokens.at(at).start, end: tokens.at(free - 1).end };
		if (term.flags & EXEMPT || isInAddress(text, span)) continue;
		const kind = kindOf(text.slice(span.start, span.end), term, fit);
		const isSure = kind !== "fuzzy";
		// What is almost a country's name is mostly another word: "crimes", "Niederlage".
		if (term.flags & OTHER_COUNTRY && isSure) places.push({ ...span, kind: "other-country" });
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

/** A term that stands at a word of a text. */
interface FoundTerm {
	/** The place of its first word among the words of the text. */
	readonly at: number;
	readonly term: Term;
	/** The least sure fit among its words. */
	readonly fit: WordFit;
	/** How its first word fits. */
	readonly firstFit: WordFit;
}

/** A text with its words. */
interface TextWords {
	readonly text: string;
	readonly tokens: TokenList;
}

/** True where each word of a term that stands at a place has its capital there: US, and not us. */
function hasCapitals(found: FoundTerm, { text, tokens }: TextWords): boolean {
	return found.term.words.every((_, i) => isCapital(text.charAt(tokens.at(found.at + i).start)));
}

/** The terms of a text by the place of their first word. Only words that give a term away are looked at. */
function termsByStart({ text, tokens }: TextWords, finder: WordFinder): Map<number, FoundTerm[]> {
	const found = new Map<number, FoundTerm[]>();
	for (const place of finder.candidates(tokens.words))
		for (const { word, fit } of finder.telltales(tokens.at(place).folded))
			for (const term of word.terms) {
				const next = termAt(tokens, { term, at: place - term.telltale, fit, finder });
				if (next === undefined || (term.flags & CAPITALS && !hasCapitals(next, { text, tokens }))) continue;
				const others = found.get(next.at);
				if (others) others.push(next);
				else found.set(next.at, [next]);
			}
	return found;
}

/**
 * The best term at a place, or what is left of the place before a longer term that starts within the best: in
 * "Қазақстан Президентінің өкілеттіктері" the president's powers, not the president.
 */
function chosenTermAt(
	at: number,
	tokens: TokenList,
	found: ReadonlyMap<number, readonly FoundTerm[]>,
): FoundTerm | undefined {
	const best = bestOf(found.get(at));
	if (best === undefined) return undefined;
	const end = endOf(best);
	for (let later = at + 1; later < end; later++) {
		const other = bestOf(found.get(later));
		if (other === undefined || other.fit === "fuzzy" || endOf(other) <= end) continue;
		if (lengthOf(tokens, other) > lengthOf(tokens, best))
			return bestOf(found.get(at)?.filter((term) => endOf(term) <= later));
	}
	return best;
}

function bestOf(terms: readonly FoundTerm[] | undefined): FoundTerm | undefined {
	let best: FoundTerm | undefined;
	for (const term of terms ?? []) if (isBetter(term, best)) best = term;
	return best;
}

/** The place after a term's last word. */
function endOf({ at, term }: FoundTerm): number {
	return at + term.words.length;
}

/** How many characters of the text a term takes. */
function lengthOf(tokens: TokenList, found: FoundTerm): number {
	return tokens.at(endOf(found) - 1).end - tokens.at(found.at).start;
}

/** A term at a place, if all its words stand there; that its telltale does so, and how, is known. */
function termAt(
	tokens: TokenList,
	{ term, at, fit, finder }: { term: Term; at: number; fit: WordFit; finder: WordFinder },
): FoundTerm | undefined {
	const { words, telltale, breaks } = term;
	if (at < 0 || at + words.length > tokens.words.count) return undefined;
	let least = fit;
	let firstFit = fit;
	for (let i = 0; i < words.length; i++) {
		const token = tokens.at(at + i);
		if (i > 0 && token.afterBreak && !breaks?.includes(i)) return undefined;
		if (i === telltale) continue;
		const own = finder.fitOf(token.folded, words[i] as IndexWord);
		if (own === undefined) return undefined;
		if (i === 0) firstFit = own;
		if (WORD_FITS.indexOf(own) > WORD_FITS.indexOf(least)) least = own;
	}
	return { at, term, fit: least, firstFit };
}

/** A known first word first, then longer, then without typing errors, then what the term is (see `rankOf`), then surer. */
function isBetter(next: FoundTerm, best: FoundTerm | undefined): boolean {
	if (best === undefined) return true;
	if ((next.firstFit === "fuzzy") !== (best.firstFit === "fuzzy")) return best.firstFit === "fuzzy";
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

function kindOf(raw: string, { words }: Term, fit: WordFit): MatchKind {
	if (fit === "fuzzy") return "fuzzy";
	if (fit === "inflected") return "inflection";
	return withoutSilentWords(raw.toLowerCase()) === words.map(({ text }) => text).join(" ") ? "alias" : "variant";
}
