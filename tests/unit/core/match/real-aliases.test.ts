import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTerms } from "../../../../src/core/match/find-terms.ts";
import { tokenize } from "../../../../src/core/text/tokenize.ts";
import { REAL, realFinder, textsOf } from "./real-index.ts";

/** A form of the real dataset. */
interface RealForm {
	readonly text: string;
	/** The topic it names, or the id of what else it is a form of. */
	readonly id: string;
}

const aliases: readonly RealForm[] = REAL.topics.flatMap(({ id, aliases: forms }) =>
	textsOf(forms).map((text) => ({ text, id })),
);

/** What is matched as it is written has its capitals. */
const written = new Set(
	REAL.topics
		.flatMap(({ aliases: forms }) => Object.values(forms).flat())
		.flatMap((alias) => (typeof alias === "object" && alias.exact === true ? [alias.text] : [])),
);

/** A form's folded words: two forms with the same are one to a reader of text. */
function wordsOf(text: string): string {
	return tokenize(text)
		.map(({ folded }) => folded)
		.join(" ");
}

const exempt = new Set(
	[...REAL.topics, ...REAL.anchors].flatMap(({ exemptions }) => exemptions.map(({ text }) => wordsOf(text))),
);

/** The span of a text from its first word to its last: punctuation around them is no part of what is found. */
function spanOfWords(text: string): { start: number; end: number } {
	const tokens = tokenize(text);
	return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** What is wrong with what is found in a text that is an alias; nothing if it is the alias, as a whole, and no more. */
function faultsIn(text: string, id: string): string[] {
	const { candidates } = findTerms(text, realFinder);
	const { start, end } = spanOfWords(text);
	const [only] = candidates;
	const isRight =
		candidates.length === 1 &&
		only?.topic === id &&
		only.start === start &&
		only.end === end &&
		(only.kind === "alias" || only.kind === "variant");
	if (isRight) return [];
	const found = candidates.map(({ topic, kind, start: from, end: to }) => `${topic} ${kind} “${text.slice(from, to)}”`);
	return [`${id}: “${text}” gives ${found.join(", ") || "nothing"}`];
}

describe("every alias by itself", () => {
	test("is found as a whole, as its own topic, without inflection or typing error", () => {
		expect(aliases.length).toBeGreaterThan(1000);
		// The only rule above an alias is an exemption of the same words.
		const faults = aliases.flatMap(({ text, id }) => (exempt.has(wordsOf(text)) ? [] : faultsIn(text, id)));
		expect(faults).toEqual([]);
	});

	test("with the words of an exemption gives nothing", () => {
		const found = aliases
			.filter(({ text }) => exempt.has(wordsOf(text)))
			.flatMap(({ text, id }) => findTerms(text, realFinder).candidates.map(({ topic }) => `${id}: ${text}: ${topic}`));
		expect(found).toEqual([]);
	});

	test("names a topic that no other topic claims with the same words", () => {
		const topicOf = new Map<string, string>();
		const twice = aliases.flatMap(({ text, id }) => {
			const other = topicOf.get(wordsOf(text));
			topicOf.set(wordsOf(text), id);
			return other === undefined || other === id ? [] : [`${text}: ${other}, ${id}`];
		});
		expect(twice).toEqual([]);
	});
});

/** Ways in which the same word is written on pages. */
const SPELLINGS: readonly ((text: string) => string)[] = [
	(text) => text,
	(text) => text.toLowerCase(),
	(text) => text.toUpperCase(),
	(text) => text.normalize("NFD"),
	(text) => text.normalize("NFC"),
	(text) => text.replace(/[a-z0-9]/giu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
	(text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, "\u00ad"),
	(text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, "\u200b"),
	(text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, "\u0301"),
];
const SPACES = [" ", "\u00a0", "\u202f", "\t", "\n", "  ", " \u00ad"];
const HYPHENS = ["-", "\u2010", "\u2011", "\u2013"];
const APOSTROPHES = ["'", "’", "‘", "`", "´"];

test("an alias is found however it is written: capitals, marks composed or not, invisible letters, spaces, dashes", () => {
	fc.assert(
		fc.property(
			// A capital ß is two letters, and so another word.
			fc.constantFrom(...aliases.filter(({ text }) => !exempt.has(wordsOf(text)) && !text.includes("ß"))),
			fc.constantFrom(...SPELLINGS),
			fc.constantFrom(...SPACES),
			fc.constantFrom(...HYPHENS),
			fc.constantFrom(...APOSTROPHES),
			({ text, id }, spell, space, hyphen, apostrophe) => {
				if (written.has(text) && spell(text) === text.toLowerCase()) return;
				const spelled = spell(text).replaceAll(" ", space).replaceAll("-", hyphen).replace(/['’]/gu, apostrophe);
				expect(faultsIn(spelled, id)).toEqual([]);
			},
		),
		{ numRuns: 3000 },
	);
});

test("an alias is found between any other words, with the same span and kind", () => {
	const other = fc.constantFrom("", "xyzzy ", "“", "(", "— ", "Qqq. ", "Йй, ", "1. ");
	const after = fc.constantFrom("", ".", ",", " xyzzy", "”", ")", "…", ": йй", "’");
	fc.assert(
		fc.property(
			other,
			fc.constantFrom(...aliases.filter(({ text }) => !exempt.has(wordsOf(text)))),
			after,
			(before, { text, id }, rest) => {
				const [alone] = findTerms(text, realFinder).candidates;
				const whole = `${before}${text}${rest}`;
				const { candidates } = findTerms(whole, realFinder);
				expect(candidates).toEqual([
					{ ...alone, start: (alone?.start ?? 0) + before.length, end: (alone?.end ?? 0) + before.length },
				]);
				expect(candidates[0]?.topic).toBe(id);
			},
		),
		{ numRuns: 2000 },
	);
});

describe("what is not a topic", () => {
	const named = new Set(aliases.map(({ text }) => wordsOf(text)));

	test("every form of an anchor is a place of Kazakhstan, but for those that are exempt", () => {
		const lost = REAL.anchors.flatMap(({ id, strength, forms }) =>
			textsOf(forms)
				.filter((text) => !exempt.has(wordsOf(text)))
				.filter((text) => {
					const kinds = findTerms(text, realFinder).places.map(({ kind }) => kind);
					return !kinds.includes("strong") && !(strength === "weak" && kinds.includes("weak"));
				})
				.map((text) => `${id}: ${text}`),
		);
		expect(lost).toEqual([]);
	});

	test("every form of another country is a place of another country, but where its words are a topic's alias", () => {
		const lost = REAL.otherCountries.flatMap(({ id, forms }) =>
			textsOf(forms)
				.filter((text) => !named.has(wordsOf(text)) && !exempt.has(wordsOf(text)))
				.filter((text) => !findTerms(text, realFinder).places.some(({ kind }) => kind === "other-country"))
				.map((text) => `${id}: ${text}`),
		);
		expect(REAL.otherCountries.length).toBeGreaterThan(0);
		expect(lost).toEqual([]);
	});

	test("every exemption gives no topic, but where its words are a topic's alias", () => {
		const found = [...REAL.topics, ...REAL.anchors].flatMap(({ id, exemptions }) =>
			exemptions
				.filter(({ text }) => !named.has(wordsOf(text)))
				.flatMap(({ text }) => findTerms(text, realFinder).candidates.map(({ topic }) => `${id}: ${text}: ${topic}`)),
		);
		expect(found).toEqual([]);
	});

	test("no lookalike is taken for a word of a form with a typing error", () => {
		const taken = REAL.lookalikes.filter((word) =>
			tokenize(word).some(({ folded }) => realFinder.telltales(folded).some(({ fit }) => fit === "fuzzy")),
		);
		expect(REAL.lookalikes.length).toBeGreaterThan(0);
		expect(taken).toEqual([]);
	});
});
