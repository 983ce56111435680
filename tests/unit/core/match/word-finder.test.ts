import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isNearWord } from "../../../../src/core/match/near-word.ts";
import { createTermIndex, type IndexWord } from "../../../../src/core/match/term-index.ts";
import { createWordFinder, type Telltale, type WordFit } from "../../../../src/core/match/word-finder.ts";
import { endingFits } from "../../../../src/core/match/word-kind.ts";
import { SMALL_TERMS, smallFinder } from "./small-index.ts";

const index = createTermIndex(SMALL_TERMS);
const finder = createWordFinder(index);

/** What was found, each as the word's text, its kind and how it fits. */
function shown(found: readonly Telltale[]): string[] {
	return found.map(({ word: { text, kind }, fit }) => `${text} ${kind} ${fit}`).toSorted();
}

const telltales = index.startingWith("").filter(({ terms }) => terms.length > 0);

describe("a known word", () => {
	test.each<[word: string, found: string[]]>([
		["tokayev", ["tokayev en same"]],
		["tokayevs", ["tokayev en inflected"]],
		["казахстана", ["казахстан ru inflected"]],
		["конституционного", ["конституционныи ru inflected"]],
		["қазақстанның", ["қазақстан kk inflected"]],
		["ks", ["ks exact same"]],
		["kss", []],
		["kazakhstanwide", []],
		["", []],
	])("is what it says, and no other: %s", (word, found) => {
		expect(shown(finder.telltales(word))).toEqual(found);
	});
});

describe("a word that is almost known", () => {
	test.each<[word: string, found: string[]]>([
		["tokayve", ["tokayev en fuzzy"]],
		["tokayves", ["tokayev en fuzzy"]],
		["kazahkstan", ["kazakhstan en fuzzy"]],
		["kazahstan", ["kazakhstan en fuzzy"]],
		["constitutonal", ["constitutional en fuzzy"]],
		["constitutoinals", ["constitutional en fuzzy"]],
		["казахтана", ["казахстан ru fuzzy"]],
		["қазахстандағы", ["қазақстан kk fuzzy"]],
		["nothing", []],
	])("is taken for the one it is near: %s", (word, found) => {
		expect(shown(finder.telltales(word))).toEqual(found);
	});

	test.each(["tpo", "irna", "kss"])("is too short to be taken for another: %s", (word) => {
		expect(finder.telltales(word)).toEqual([]);
	});

	test("is not looked for where the word is known, so no known word is turned into another", () => {
		for (const word of ["tokayev", "court", "courts", "iran", "iranian", "соттар", "foreign"])
			expect(finder.telltales(word).filter(({ fit }) => fit === "fuzzy")).toEqual([]);
	});

	test("is not looked for where the word is a lookalike", () => {
		expect(isNearWord("tokarev", { text: "tokayev", kind: "en", stem: "tokayev" })).toBe(true);
		expect(finder.telltales("tokarev")).toEqual([]);
	});

	test("is never a word that is to be matched as it is", () => {
		const exact = telltales.filter(({ kind }) => kind === "exact");
		expect(exact.map(({ text }) => text)).toContain("ks");
		for (const { text } of exact)
			for (const typed of [`${text}a`, `x${text}`]) expect(finder.telltales(typed)).toEqual([]);
	});
});

test("only what names a topic or Kazakhstan is told to be worth a closer look", () => {
	expect(["tokayev", "kazahstan", "constitutional", "iran", "tennis", "nothing"].map(finder.tellsTerm)).toEqual([
		true,
		true,
		true,
		false,
		false,
		false,
	]);
});

/** Words of the index, as they are and in forms, with typing errors and without; and words of nobody. */
const words = index.startingWith("").map(({ text }) => text);
const anyWord = fc.oneof(
	fc.constantFrom(...words),
	fc
		.record({
			word: fc.constantFrom(...words),
			at: fc.nat(14),
			drop: fc.nat(2),
			put: fc.constantFrom("", "a", "ж", "k", "то"),
			ending: fc.constantFrom("", "s", "а", "ның", "ism"),
		})
		.map(({ word, at, drop, put, ending }) => word.slice(0, at) + put + word.slice(at + drop) + ending),
	fc.string({ unit: fc.constantFrom(..."abckotyrtсуда") }),
);

/** How a word is a form of another, without typing errors. */
function sureFit(word: string, { text, stem, kind }: IndexWord): WordFit | undefined {
	if (text === word) return "same";
	return word.startsWith(stem) && endingFits(kind, word.slice(stem.length)) ? "inflected" : undefined;
}

function keepsAnEnd(word: string, text: string): boolean {
	return text.startsWith(word.slice(0, 3)) || text.endsWith(word.slice(-3));
}

const all = index.startingWith("");
const isKnown = (word: string) => word === "tokarev" || all.some((other) => sureFit(word, other) !== undefined);

test("the telltales of a word are what a look at every one finds; with errors where the word is not known", () => {
	fc.assert(
		fc.property(anyWord, (word) => {
			const sure = telltales.flatMap((other): Telltale[] => {
				const fit = sureFit(word, other);
				return fit === undefined ? [] : [{ word: other, fit }];
			});
			const near = telltales
				.filter((other) => word.length >= 5 && keepsAnEnd(word, other.text) && isNearWord(word, other))
				.map((other): Telltale => ({ word: other, fit: "fuzzy" }));
			const expected = sure.length > 0 ? sure : isKnown(word) ? [] : near;
			expect(shown(finder.telltales(word))).toEqual(shown(expected));
		}),
		{ numRuns: 2000 },
	);
});

test("how a word fits a word of a term is what the rules say, telltale or not", () => {
	fc.assert(
		fc.property(anyWord, fc.constantFrom(...all), (word, wanted) => {
			const near = word.length >= 5 && keepsAnEnd(word, wanted.text) && isNearWord(word, wanted) && !isKnown(word);
			expect(finder.fitOf(word, wanted)).toBe(sureFit(word, wanted) ?? (near ? "fuzzy" : undefined));
		}),
		{ numRuns: 2000 },
	);
});

test("the order in which words are asked for changes nothing, however many they are", () => {
	const other = smallFinder();
	for (let i = 0; i < 50_000; i++) other.telltales(`word${i}`);
	for (const word of ["tokayev", "tokayve", "courts", "tokarev"])
		expect(shown(other.telltales(word))).toEqual(shown(finder.telltales(word)));
});

test("a word that was asked for before is not looked for again", () => {
	let lookups = 0;
	const counted = createWordFinder({
		...index,
		telltalesLike(word) {
			lookups++;
			return index.telltalesLike(word);
		},
	});
	counted.telltales("tokayve");
	const first = lookups;
	expect(first).toBeGreaterThan(0);
	for (let i = 0; i < 100; i++) counted.telltales("tokayve");
	expect(lookups).toBe(first);
});
