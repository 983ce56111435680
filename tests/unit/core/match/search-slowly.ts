import {
	CAPITALS,
	EXEMPT,
	FOREIGN,
	NEEDS_CONTEXT,
	OTHER_COUNTRY,
	STRONG_ANCHOR,
	WEAK_ANCHOR,
} from "../../../../src/core/match/compiled-terms.ts";
import type { Candidate, Findings, MatchKind, NamedPlace } from "../../../../src/core/match/find-terms.ts";
import { isNearWord } from "../../../../src/core/match/near-word.ts";
import { tellingWords } from "../../../../src/core/match/telling-words.ts";
import type { IndexWord, Term, TermIndex } from "../../../../src/core/match/term-index.ts";
import type { WordFit } from "../../../../src/core/match/word-finder.ts";
import { endingFits } from "../../../../src/core/match/word-kind.ts";
import type { Token } from "../../../../src/core/text/tokenize.ts";

/** A term that stands at a place, with how each of its words fits. */
interface Hit {
	readonly term: Term;
	readonly fits: readonly WordFit[];
}

/** Tries every term of an index at every word of a text; then takes the best from the left, but for a longer one within it. */
export function searchSlowly(text: string, index: TermIndex): Findings {
	const tokens = tellingWords(text);
	const words = index.startingWith("");
	const terms = words.flatMap((word) => word.terms);
	const candidates: Candidate[] = [];
	const places: NamedPlace[] = [];
	for (let at = 0; at < tokens.length; ) {
		const bestIn = (from: number, to: number): Hit | undefined =>
			terms
				.flatMap((term) => hitAt(tokens.slice(from, to), term, words, index.lookalikes))
				.filter(
					({ term }) => !(term.flags & CAPITALS) || startInCapitals(text, tokens.slice(from, from + term.words.length)),
				)
				.toSorted((a, b) => compare(orderOf(b), orderOf(a)))[0];
		const first = bestIn(at, tokens.length);
		const end = at + (first?.term.words.length ?? 0);
		const longer = tokens.findIndex((_, from) => {
			const other = from > at && from < end ? bestIn(from, tokens.length) : undefined;
			if (first === undefined || other === undefined || other.fits.includes("fuzzy")) return false;
			const lengthOf = (start: number, hit: Hit) =>
				(tokens[start + hit.term.words.length - 1]?.end as number) - (tokens[start]?.start as number);
			return from + other.term.words.length > end && lengthOf(from, other) > lengthOf(at, first);
		});
		const best = longer < 0 ? first : bestIn(at, longer);
		if (best === undefined) {
			at++;
			continue;
		}
		const { topic, flags, words: own } = best.term;
		const span = { start: tokens[at]?.start as number, end: tokens[at + own.length - 1]?.end as number };
		at += own.length;
		if (flags & EXEMPT) continue;
		const kind = kindOf(best, text.slice(span.start, span.end));
		if (flags & OTHER_COUNTRY && kind !== "fuzzy") places.push({ ...span, kind: "other-country" });
		const strong = (flags & STRONG_ANCHOR) !== 0;
		if (strong && kind !== "fuzzy") places.push({ ...span, kind: "strong" });
		else if (strong || (flags & WEAK_ANCHOR && kind !== "fuzzy")) places.push({ ...span, kind: "weak" });
		if (topic === undefined) continue;
		const needsContext = kind === "fuzzy" || (flags & NEEDS_CONTEXT) !== 0;
		const isAnchor = strong && kind !== "fuzzy";
		candidates.push({ ...span, topic, kind, needsContext, isAnchor, isForeign: (flags & FOREIGN) !== 0 });
	}
	return { candidates, places };
}

function startInCapitals(text: string, tokens: readonly Token[]): boolean {
	return tokens.every(({ start }) => /\p{Lu}/u.test(text.charAt(start)));
}

function hitAt(
	tokens: readonly Token[],
	term: Term,
	words: readonly IndexWord[],
	lookalikes: ReadonlySet<string>,
): Hit[] {
	const fits = term.words.map((word, place): WordFit | undefined => {
		const token = tokens[place];
		if (token === undefined || (place > 0 && token.afterBreak && !term.breaks?.includes(place))) return undefined;
		const sure = sureFit(token.folded, word);
		if (sure !== undefined || lookalikes.has(token.folded)) return sure;
		if (words.some((other) => sureFit(token.folded, other) !== undefined)) return undefined;
		const keepsAnEnd = word.text.startsWith(token.folded.slice(0, 3)) || word.text.endsWith(token.folded.slice(-3));
		return keepsAnEnd && isNearWord(token.folded, word) ? "fuzzy" : undefined;
	});
	return fits.every((fit) => fit !== undefined) ? [{ term, fits }] : [];
}

function sureFit(word: string, { text, stem, kind }: IndexWord): WordFit | undefined {
	if (word === text) return "same";
	return word.startsWith(stem) && endingFits(kind, word.slice(stem.length)) ? "inflected" : undefined;
}

/** What makes one hit better than another at the same place, the weightiest first. */
function orderOf({ term: { words, flags, topic }, fits }: Hit): number[] {
	const isSame = fits.every((fit) => fit === "same");
	const isExempt = (flags & EXEMPT) !== 0;
	return [
		Number(fits[0] !== "fuzzy"),
		words.length,
		Number(!fits.includes("fuzzy")),
		Number(isExempt && isSame),
		Number(topic !== undefined),
		Number(isExempt),
		Number(isSame),
	];
}

function compare(a: readonly number[], b: readonly number[]): number {
	const place = a.findIndex((part, i) => part !== b[i]);
	return place < 0 ? 0 : (a[place] as number) - (b[place] as number);
}

function kindOf({ term, fits }: Hit, raw: string): MatchKind {
	if (fits.includes("fuzzy")) return "fuzzy";
	if (fits.includes("inflected")) return "inflection";
	const told = raw.toLowerCase().replace(/(?<= )(?:the|de) /gu, "");
	return told === term.words.map(({ text }) => text).join(" ") ? "alias" : "variant";
}
