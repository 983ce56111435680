import { compareTopic } from "../core/compare/compare-topic.ts";
import { sourcesDiffer } from "../core/compare/sources-differ.ts";
import {
	BREAK,
	CAPITALS,
	type CompiledGate,
	type CompiledTerms,
	EXEMPT,
	FOREIGN,
	NEEDS_CONTEXT,
	NO_TELLTALE,
	NUMBER_BASE,
	OTHER_COUNTRY,
	STRONG_ANCHOR,
	TELLS_OTHER,
	TELLS_TERM,
	TELLTALE,
	WEAK_ANCHOR,
	writeLength,
	writePlace,
} from "../core/match/compiled-terms.ts";
import { findTerms } from "../core/match/find-terms.ts";
import { tellingWords } from "../core/match/telling-words.ts";
import { createTermIndex } from "../core/match/term-index.ts";
import { createWordFinder } from "../core/match/word-finder.ts";
import { kindOfWord, stemLength, WORD_KINDS, type WordKind } from "../core/match/word-kind.ts";
import { isCapital } from "../core/text/is-capital.ts";
import { tokenize } from "../core/text/tokenize.ts";
import { isCommon } from "./common-words.ts";
import { compileClaims } from "./compile-claims.ts";
import { compileGate } from "./compile-gate.ts";
import type { Dataset } from "./dataset.ts";
import type { Alias, Forms } from "./schema/topic.ts";

/** A surface form on its way into the index. */
interface AuthoredTerm {
	readonly text: string;
	readonly language: string;
	readonly exact: boolean;
	/** The id of the topic it names, or undefined. */
	readonly topic: string | undefined;
	readonly flags: number;
}

/** Compiles what the page script carries, and what it is given later: every surface form, folded and packed, in a fixed order. */
export function compileTerms(dataset: Dataset): CompiledTerms & CompiledGate {
	const { topics, anchors, otherCountries } = dataset;
	const anchorTerms = anchors.flatMap(({ strength, forms }) =>
		formsOf(forms).map((form) => ({
			...form,
			topic: undefined,
			flags: strength === "strong" ? STRONG_ANCHOR : WEAK_ANCHOR,
		})),
	);
	const anchorsOf = anchorFlags(packTerms(anchorTerms, [], []));
	const topicTerms = topics.flatMap((topic) => {
		const isAbroad = topic.group === "foreign-relations";
		const foreign = isAbroad || topic.namesOthers ? FOREIGN : 0;
		return formsOf(topic.aliases).map((form) => {
			const anchor = anchorsOf(form.text);
			// A form that names Kazakhstan is its own evidence.
			const needsContext = (form.needsContext ?? topic.needsContext) && (anchor & STRONG_ANCHOR) === 0;
			// What is Kazakhstan's alone says as much as its name: its council, its congress, the chair of its court.
			const own = needsContext || isAbroad ? anchor : STRONG_ANCHOR;
			const flags = own | foreign | (needsContext ? NEEDS_CONTEXT : 0) | capitalsOf(form);
			return { ...form, topic: topic.id, flags };
		});
	});
	const countryTerms = otherCountries.flatMap(({ forms }) =>
		formsOf(forms).map((form) => ({ ...form, topic: undefined, flags: OTHER_COUNTRY | capitalsOf(form) })),
	);
	const exemptTerms = [...topics, ...anchors].flatMap(({ exemptions }) =>
		exemptions.map(({ text }) => ({
			text,
			language: languageOf(text),
			exact: false,
			topic: undefined,
			flags: EXEMPT,
		})),
	);
	// Where one form is several things, a topic's stands before an anchor's, which its flags include.
	const terms = [...topicTerms, ...exemptTerms, ...anchorTerms, ...countryTerms];
	const ids = topics.map(({ id }) => id).toSorted();
	return { ...packTerms(terms, ids, dataset.lookalikes), differing: differingOf(ids, dataset) };
}

/** Whether sources differ on each topic, a digit each. */
function differingOf(topics: readonly string[], dataset: Dataset): string {
	const claims = compileClaims(dataset);
	return topics
		.map((id) => compareTopic(id, claims))
		.map((comparison) => (comparison !== undefined && sourcesDiffer(comparison) ? 1 : 0))
		.join("");
}

function packTerms(
	terms: readonly AuthoredTerm[],
	topics: readonly string[],
	lookalikes: readonly string[],
): CompiledTerms & CompiledGate {
	const folded = new Map<string, AuthoredTerm>();
	for (const term of terms.filter(({ text }) => tellingWords(text).length > 0)) {
		const key = wordKeys(term).join(" ");
		const before = folded.get(key);
		if (before === undefined) folded.set(key, term);
		// Written small somewhere, a form may be small everywhere.
		else if ((term.flags & CAPITALS) === 0) folded.set(key, { ...before, flags: before.flags & ~CAPITALS });
	}
	const keys = [...new Set([...folded.keys()].flatMap((key) => key.split(" ").map(withoutBreak)))];
	const sorted = keys.toSorted((a, b) => (a.slice(1) + a < b.slice(1) + b ? -1 : 1));
	const places = new Map(sorted.map((key, place) => [key, place]));
	const packed = [...folded].map(([key, { topic, flags }]) => {
		const words = key.split(" ");
		const telltale = telltaleOf(words.map(withoutBreak));
		const head = String.fromCharCode(
			NUMBER_BASE + (topic === undefined ? 0 : topics.indexOf(topic) + 1),
			NUMBER_BASE + flags,
		);
		const body = words.map((word, place) => {
			const name = place === telltale ? TELLTALE : writePlace(places.get(withoutBreak(word)) as number);
			return (word.startsWith(BREAK) ? BREAK : "") + name;
		});
		const isOther = topic === undefined && (flags & (STRONG_ANCHOR | WEAK_ANCHOR)) === 0;
		return { telltale: withoutBreak(words[telltale] as string), text: head + body.join(""), isOther };
	});
	const byTelltale = Map.groupBy(packed, ({ telltale }) => telltale);
	const lines = sorted.map((key) =>
		(byTelltale.get(key) ?? [])
			.map(({ text }) => text)
			.toSorted()
			.join(" "),
	);
	return {
		gate: compileGate(terms.filter(opensGate).map(({ text }) => text)),
		topics,
		differing: topics.map(() => 0).join(""),
		words: sorted.map((key) => key.slice(1)).join(""),
		lengths: sorted.map((key) => writeLength(key.length - 1)).join(""),
		kinds: sorted.map((key) => key[0]).join(""),
		cuts: sorted.map((key) => cutOf(key)).join(""),
		roles: sorted.map((key) => roleOf(byTelltale.get(key))).join(""),
		terms: lines.join(""),
		termLengths: lines.map((line) => writeLength(line.length)).join(""),
		lookalikes: [...new Set(lookalikes.flatMap((word) => tokenize(word).map(({ folded: token }) => token)))]
			.toSorted()
			.join(" "),
	};
}

/** A form that is matched as it is written has its capitals too, if each of its words begins with one. */
function capitalsOf({ text, exact }: { readonly text: string; readonly exact: boolean }): number {
	const words = tellingWords(text);
	return exact && words.every(({ start }) => isCapital(text.charAt(start))) ? CAPITALS : 0;
}

/** How many letters of a word with its kind's digit before it are no part of its stem. */
function cutOf(key: string): number {
	const word = key.slice(1);
	return word.length - stemLength(word, WORD_KINDS[Number(key[0])] as WordKind);
}

/** What a word is to the terms that are kept under it. */
function roleOf(terms: readonly { readonly isOther: boolean }[] | undefined): number {
	if (terms === undefined) return NO_TELLTALE;
	return terms.every(({ isOther }) => isOther) ? TELLS_OTHER : TELLS_TERM;
}

/** The place of the word that gives a term away: the longest that is not common, or of all where all are. */
function telltaleOf(words: readonly string[]): number {
	const rare = words.filter((word) => !isCommon(word.slice(1)));
	const longest = (rare.length > 0 ? rare : words).reduce((best, word) => (word.length > best.length ? word : best));
	return words.indexOf(longest);
}

/** A name that others bear too opens the gate if it has at least so many letters. */
const WEAK_GATE_LETTERS = 5;

/** True for a single word that names Kazakhstan, or a topic that needs no context: text without any is passed over. */
function opensGate({ text, topic, flags }: AuthoredTerm): boolean {
	if (flags & (EXEMPT | OTHER_COUNTRY) || tokenize(text).length !== 1) return false;
	if (topic === undefined && flags & WEAK_ANCHOR) return text.length >= WEAK_GATE_LETTERS;
	return (flags & STRONG_ANCHOR) !== 0 || (topic !== undefined && (flags & NEEDS_CONTEXT) === 0);
}

/** The words of a term, each with its kind's digit before it, and `BREAK` before that where it follows punctuation. */
function wordKeys({ text, language, exact }: AuthoredTerm): string[] {
	return tellingWords(text).map(({ folded, afterBreak }, place) => {
		const kind = exact ? "exact" : kindOfWord(folded, language);
		return `${afterBreak && place > 0 ? BREAK : ""}${WORD_KINDS.indexOf(kind)}${folded}`;
	});
}

function withoutBreak(key: string): string {
	return key.startsWith(BREAK) ? key.slice(BREAK.length) : key;
}

/** Tells the flags of the strongest anchor that stands within a form. */
function anchorFlags(anchors: CompiledTerms): (text: string) => number {
	const finder = createWordFinder(createTermIndex(anchors));
	return (text) => {
		const kinds = findTerms(text, finder).places.map(({ kind }) => kind);
		if (kinds.includes("strong")) return STRONG_ANCHOR;
		return kinds.includes("weak") ? WEAK_ANCHOR : 0;
	};
}

function formsOf(
	forms: Forms,
): { text: string; language: string; exact: boolean; needsContext: boolean | undefined }[] {
	return Object.entries(forms).flatMap(([language, aliases]) =>
		(aliases as Alias[]).map((alias) =>
			typeof alias === "string"
				? { text: alias, language, exact: false, needsContext: undefined }
				: { text: alias.text, language, exact: alias.exact ?? false, needsContext: alias.needsContext },
		),
	);
}

/** The language that a phrase of unknown language is inflected by. */
function languageOf(text: string): string {
	if (/[әіңғүұқөһ]/iu.test(text)) return "kk";
	return /\p{Script=Cyrillic}/u.test(text) ? "ru" : "en";
}
