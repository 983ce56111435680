import { compareTopic } from "../core/compare/compare-topic.ts";
import { sourcesDiffer } from "../core/compare/sources-differ.ts";
import {
	BREAK,
	type CompiledTerms,
	EXEMPT,
	FOREIGN,
	GROUP_BASE,
	MAX_SHARED,
	NEEDS_CONTEXT,
	OTHER_COUNTRY,
	SHARED_BASE,
	STRONG_ANCHOR,
	WEAK_ANCHOR,
	WORD_BASE,
} from "../core/match/compiled-terms.ts";
import { findTerms } from "../core/match/find-terms.ts";
import { createTermIndex } from "../core/match/term-index.ts";
import { MAY_ANCHOR, MAY_NAME_TOPIC } from "../core/match/text-sieve.ts";
import { createWordFinder } from "../core/match/word-finder.ts";
import { kindOfWord, stemLength, WORD_KINDS, type WordKind } from "../core/match/word-kind.ts";
import { tokenize } from "../core/text/tokenize.ts";
import { isCommon } from "./common-words.ts";
import { compileClaims } from "./compile-claims.ts";
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

/** Compiles what the scanner carries: every surface form, folded and packed, in a fixed order. */
export function compileTerms(dataset: Dataset): CompiledTerms {
	const { topics, anchors, otherCountries } = dataset;
	const anchorTerms = anchors.flatMap(({ strength, forms }) =>
		formsOf(forms).map((form) => ({
			...form,
			topic: undefined,
			flags: strength === "strong" ? STRONG_ANCHOR : WEAK_ANCHOR,
		})),
	);
	const anchorsOf = anchorFlags(packTerms(anchorTerms, [], []));
	const topicTerms = topics.flatMap((topic) =>
		formsOf(topic.aliases).map((form) => {
			const anchor = anchorsOf(form.text);
			// A form that names Kazakhstan is its own evidence.
			const needsContext = (form.needsContext ?? topic.needsContext) && (anchor & STRONG_ANCHOR) === 0;
			const foreign = topic.group === "foreign-relations" ? FOREIGN : 0;
			return { ...form, topic: topic.id, flags: anchor | foreign | (needsContext ? NEEDS_CONTEXT : 0) };
		}),
	);
	const countryTerms = otherCountries.flatMap(({ forms }) =>
		formsOf(forms).map((form) => ({ ...form, topic: undefined, flags: OTHER_COUNTRY })),
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
): CompiledTerms {
	const folded = new Map<string, AuthoredTerm>();
	for (const term of terms) {
		const key = wordKeys(term).join(" ");
		if (key !== "" && !folded.has(key)) folded.set(key, term);
	}
	const keys = [...new Set([...folded.keys()].flatMap((key) => key.split(" ").map(withoutBreak)))];
	const sorted = keys.toSorted((a, b) => (a.slice(1) + a < b.slice(1) + b ? -1 : 1));
	const tiers = tiersOf(terms);
	const places = new Map(sorted.map((key, place) => [key, String.fromCharCode(WORD_BASE + place)]));
	const packed = [...folded].map(([key, { topic, flags }]) => ({
		group: String.fromCharCode(GROUP_BASE + (topic === undefined ? 0 : topics.indexOf(topic) + 1), GROUP_BASE + flags),
		words: key.split(" ").map((word) => (word.startsWith(BREAK) ? BREAK : "") + places.get(withoutBreak(word))),
	}));
	const groups = Map.groupBy(
		packed.toSorted((a, b) => (a.group + a.words.join("") < b.group + b.words.join("") ? -1 : 1)),
		({ group }) => group,
	);
	return {
		topics,
		differing: topics.map(() => 0).join(""),
		words: frontCode(sorted.map((key) => [...key.slice(1)])),
		kinds: sorted.map((key) => key[0]).join(""),
		cuts: sorted.map((key) => cutOf(key)).join(""),
		tiers: sorted.map((key) => tiers.get(key) ?? 0).join(""),
		terms: [...groups].map(([group, entries]) => `\n${group}${frontCode(entries.map(({ words }) => words))}`).join(""),
		lookalikes: frontCode(
			[...new Set(lookalikes.flatMap((word) => tokenize(word).map(({ folded: token }) => token)))]
				.toSorted()
				.map((word) => [...word]),
		),
	};
}

/** How many letters of a word with its kind's digit before it are no part of its stem. */
function cutOf(key: string): number {
	const word = key.slice(1);
	return word.length - stemLength(word, WORD_KINDS[Number(key[0])] as WordKind);
}

/** A telltale word of a longer term has at least so many letters. */
const TELLTALE_LETTERS = 5;

/** True where the presence of a word says that its term may stand there. */
function isTelltale(word: string, termLength: number): boolean {
	return termLength === 1 || (word.length >= TELLTALE_LETTERS && !isCommon(word));
}

/** A list with what each entry shares with the start of the one before it left out. */
function frontCode(entries: readonly (readonly string[])[]): string {
	let last: readonly string[] = [];
	return entries
		.map((entry) => {
			let shared = 0;
			while (shared < MAX_SHARED && shared < entry.length && entry[shared] === last[shared]) shared++;
			last = entry;
			return String.fromCharCode(SHARED_BASE + shared) + entry.slice(shared).join("");
		})
		.join("");
}

/**
 * What the presence of a word may mean. Each term is given away by its longest word that is not common; a form that
 * names Kazakhstan by the anchor in it.
 */
function tiersOf(terms: readonly AuthoredTerm[]): ReadonlyMap<string, number> {
	const tiers = new Map<string, number>();
	for (const term of terms) {
		const { topic, flags } = term;
		const isAnchor = topic === undefined && (flags & (STRONG_ANCHOR | WEAK_ANCHOR)) !== 0;
		if (!isAnchor && (topic === undefined || (flags & STRONG_ANCHOR) !== 0)) continue;
		const words = wordKeys(term).map(withoutBreak);
		if (words.length === 0) continue;
		const rare = words.filter((word) => isTelltale(word.slice(1), words.length));
		const longest = (rare.length > 0 ? rare : words).reduce((best, word) => (word.length > best.length ? word : best));
		// A term of common words alone is looked for only where something else names Kazakhstan.
		const isTelling = rare.length > 0 && (isAnchor || (flags & NEEDS_CONTEXT) === 0);
		const tier = isTelling ? MAY_ANCHOR : MAY_NAME_TOPIC;
		tiers.set(longest, (tiers.get(longest) ?? 0) | tier);
	}
	return tiers;
}

/** The words of a term, each with its kind's digit before it, and `BREAK` before that where it follows punctuation. */
function wordKeys({ text, language, exact }: AuthoredTerm): string[] {
	return tokenize(text).map(({ folded, afterBreak }, place) => {
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
