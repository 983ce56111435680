import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isNearWord } from "../../../../src/core/match/near-word.ts";
import { createTermIndex, type IndexWord } from "../../../../src/core/match/term-index.ts";
import { createWordFinder, type WordFit } from "../../../../src/core/match/word-finder.ts";
import { endingFits } from "../../../../src/core/match/word-kind.ts";
import { SMALL_TERMS, smallFinder } from "./small-index.ts";

const index = createTermIndex(SMALL_TERMS);
const finder = createWordFinder(index);

/** What was found, each as the word's text, its kind and how it fits. */
function shown(found: ReadonlyMap<IndexWord, WordFit>): string[] {
	return [...found].map(([{ text, kind }, fit]) => `${text} ${kind} ${fit}`).toSorted();
}

describe("a known word", () => {
	test.each<[word: string, found: string[]]>([
		["tokayev", ["tokayev en same"]],
		["court", ["court en same"]],
		["courts", ["court en inflected"]],
		["суда", ["суд ru inflected"]],
		["конституционного", ["конституционныи ru inflected"]],
		["соттың", ["сот kk inflected"]],
		["ks", ["ks exact same"]],
		["5", ["5 exact same"]],
		["kss", []],
		["courtier", []],
		["tokayve", []],
		["", []],
	])("is what it says, and no other: %s", (word, found) => {
		expect(shown(finder.known(word))).toEqual(found);
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
		["", []],
	])("is taken for the one it is near: %s", (word, found) => {
		expect(shown(finder.near(word))).toEqual(found);
	});

	test.each(["cort", "tpo", "irna"])("is too short to be taken for another: %s", (word) => {
		expect(finder.near(word).size).toBe(0);
	});

	test("is not looked for where the word is known, so no known word is turned into another", () => {
		for (const word of ["tokayev", "court", "courts", "iran", "iranian", "соттар", "foreign"]) {
			expect(finder.known(word).size).toBeGreaterThan(0);
			expect(finder.near(word).size).toBe(0);
		}
	});

	test("is not looked for where the word is a lookalike", () => {
		expect(isNearWord("tokarev", { text: "tokayev", kind: "en", stem: "tokayev" })).toBe(true);
		expect(finder.near("tokarev").size).toBe(0);
	});

	test("is never a word that is to be matched as it is", () => {
		const exact = index.startingWith("").filter(({ kind }) => kind === "exact");
		expect(exact.map(({ text }) => text)).toContain("ks");
		for (const { text } of exact) for (const typed of [`${text}a`, `x${text}`]) expect(finder.near(typed).size).toBe(0);
	});
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

test("what is known is what a look at every word of the index finds", () => {
	fc.assert(
		fc.property(anyWord, (word) => {
			const expected = index.startingWith("").flatMap((candidate): [IndexWord, WordFit][] => {
				if (candidate.text === word) return [[candidate, "same"]];
				const isForm = word.startsWith(candidate.stem) && endingFits(candidate.kind, word.slice(candidate.stem.length));
				return isForm ? [[candidate, "inflected"]] : [];
			});
			expect(shown(finder.known(word))).toEqual(shown(new Map(expected)));
		}),
		{ numRuns: 1000 },
	);
});

test("what is near is what a look at every word of the index finds, as far as start or end are as they should be", () => {
	fc.assert(
		fc.property(anyWord, (word) => {
			const mayBeNear = word.length >= 5 && word !== "tokarev" && finder.known(word).size === 0;
			const expected = index
				.startingWith("")
				.filter((candidate) => isNearWord(word, candidate))
				.filter(({ text }) => text.startsWith(word.slice(0, 3)) || text.endsWith(word.slice(-3)))
				.map((candidate): [IndexWord, WordFit] => [candidate, "fuzzy"]);
			expect(shown(finder.near(word))).toEqual(mayBeNear ? shown(new Map(expected)) : []);
		}),
		{ numRuns: 1000 },
	);
});

test("the order in which words are asked for changes nothing, however many they are", () => {
	const other = smallFinder();
	for (let i = 0; i < 50_000; i++) other.near(`word${i}`);
	for (const word of ["tokayev", "tokayve", "courts", "tokarev"]) {
		expect(shown(other.near(word))).toEqual(shown(finder.near(word)));
		expect(shown(other.known(word))).toEqual(shown(finder.known(word)));
	}
});

test("a word that was asked for before is not looked for again", () => {
	let lookups = 0;
	const counted = createWordFinder({
		lookalikes: index.lookalikes,
		startingWith(letters) {
			lookups++;
			return index.startingWith(letters);
		},
		endingWith(letters) {
			lookups++;
			return index.endingWith(letters);
		},
	});
	counted.near("tokayve");
	const first = lookups;
	expect(first).toBeGreaterThan(0);
	for (let i = 0; i < 100; i++) {
		counted.near("tokayve");
		counted.known("tokayve");
	}
	expect(lookups).toBe(first);
});
