import { describe, expect, test } from "vitest";
import { isNearWord } from "../../../../src/core/match/near-word.ts";
import { endingFits, kindOfWord, stemLength, type WordKind } from "../../../../src/core/match/word-kind.ts";

/** True where a folded word is near a folded index word that was written in a language. */
function isNear(word: string, text: string, language: string): boolean {
	const kind = kindOfWord(text, language);
	return isNearWord(word, { text, kind, stem: text.slice(0, stemLength(text, kind)) });
}

describe("a word with typing errors", () => {
	test.each<[word: string, text: string, language: string]>([
		["tokaev", "tokayev", "en"],
		["tokyaev", "tokayev", "en"],
		["tokkayev", "tokayev", "en"],
		["tokayef", "tokayev", "en"],
		["okayev", "tokayev", "en"],
		["cuort", "court", "en"],
		["constituional", "constitutional", "en"],
		["constiutionla", "constitutional", "en"],
		["parlaiments", "parliament", "en"],
		["казахтана", "казахстан", "ru"],
		["казхастаном", "казахстан", "ru"],
		["канституционного", "конституционныи", "ru"],
		["қазкстандағы", "қазақстан", "kk"],
		["мәжлісінің", "мәжіліс", "kk"],
		["тоқаетың", "тоқаев", "kk"],
		["verfassungsgerciht", "verfassungsgericht", "de"],
		["parlmento", "parlamento", "tr"],
	])("is near the word it was meant to be: %s, %s (%s)", (word, text, language) => {
		expect(isNear(word, text, language)).toBe(true);
	});

	test.each<[word: string, text: string, language: string, reason: string]>([
		["cort", "court", "en", "the word is too short for an error"],
		["сат", "сот", "kk", "both are too short"],
		["cuotr", "court", "en", "two errors, and room for one"],
		["toyev", "tokayev", "en", "two errors, and room for one"],
		["konstitushunal", "constitutional", "en", "more than two errors"],
		["constitutionalism", "constitutional", "en", "another ending"],
		["constitutionalists", "constitutional", "en", "another ending"],
		["парламентскии", "парламент", "ru", "another ending"],
		["құрылтаишылар", "құрылтаи", "kk", "another ending"],
		["20222", "20225", "en", "numbers are exact"],
	])("is near no word that it is too far from: %s, %s (%s): %s", (word, text, language) => {
		expect(isNear(word, text, language)).toBe(false);
	});
});

test("an exact word has no near words, not even itself", () => {
	expect(isNearWord("tokaev", { text: "tokayev", kind: "exact", stem: "tokayev" })).toBe(false);
	expect(isNearWord("tokayev", { text: "tokayev", kind: "exact", stem: "tokayev" })).toBe(false);
});

test("the errors of an inflected word are as many as its stem allows, not as its whole length does", () => {
	const text = "партиями";
	const word = { text, kind: "ru" as WordKind, stem: "парт" };
	expect(endingFits("ru", "иями")).toBe(true);
	expect(isNearWord("порциям", word)).toBe(false);
	expect(isNearWord("партеями", word)).toBe(true);
});
