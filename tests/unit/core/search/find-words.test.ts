import { expect, test } from "vitest";
import { createFindWords } from "../../../../src/core/search/find-words.ts";

const KEYS = [
	"2022",
	"2023",
	"20231",
	"apeals",
	"kartel",
	"konstitusia",
	"konstitusional",
	"konstitusioni",
	"kourse",
	"kourt",
	"kourts",
	"penalti",
	"pension",
	"sailau",
	"sot",
	"sud",
	"tokaev",
];

const findWords = createFindWords({ keys: KEYS });

/** The words that a key may mean, best first. */
function found(key: string): string[] {
	return findWords(key).map((word) => KEYS[word.key] as string);
}

test.each<[name: string, key: string, words: readonly string[]]>([
	["itself before what it begins", "kourt", ["kourt", "kourts"]],
	["what it begins", "konst", ["konstitusia", "konstitusioni", "konstitusional"]],
	["a form with another ending", "tokaeva", ["tokaev"]],
	["a form of a short word", "suda", ["sud"]],
	["a longer chain of endings", "sailauinda", ["sailau"]],
	["two letters swapped", "kuort", ["kourt"]],
	["a letter missing", "penlti", ["penalti"]],
	["a letter wrong", "tokeev", ["tokaev"]],
	["the first letter wrong", "gokaev", ["tokaev"]],
	["a number itself, and what it begins", "2023", ["2023", "20231"]],
	["a number's beginning", "202", ["2022", "2023", "20231"]],
])("a word means %s: %s", (_, key, words) => {
	expect(found(key)).toEqual(words);
});

test.each<[name: string, key: string]>([
	["nothing typed", ""],
	["a single letter", "k"],
	["another number", "2024"],
	["a number with two digits swapped", "2032"],
	["a number with a letter too many", "20224"],
	["too many errors", "tikiov"],
	["another first letter and another error", "bartol"],
	["a word that is in another", "toka".slice(1)],
	["a short word with an error", "sxd"],
])("a word means nothing: %s", (_, key) => {
	expect(found(key)).toEqual([]);
});

test("the word itself fits best, at 1, and nothing better", () => {
	for (const key of KEYS) {
		const fits = findWords(key).map(({ fit }) => fit);
		expect(fits[0]).toBe(1);
		expect(Math.max(...fits.slice(1), 0)).toBeLessThan(1);
	}
});

test("asking again gives the same answer, after many others too", () => {
	const before = findWords("penlti");
	for (let i = 0; i < 500; i++) findWords(`word${i}`);
	expect(findWords("penlti")).toEqual(before);
});
