import { describe, expect, test } from "vitest";
import { tellingWords, withoutSilentWords } from "../../../../src/core/match/telling-words.ts";

const wordsOf = (text: string) => tellingWords(text).map(({ folded }) => folded);

describe("what says nothing within a form is left out", () => {
	test.each([
		["law on the media", "law on media"],
		["Amendments to a Constitution", "amendments to constitution"],
		["die Befugnisse des Präsidenten", "befugnisse prasidenten"],
		["l’indépendance de la justice", "independance justice"],
		["l'abolition d'une peine", "abolition peine"],
		["the European Parliament’s resolution", "european parliament resolution"],
		["Kazakhstan's president", "kazakhstan president"],
		["Avrupa Parlamentosu’nun kararı", "avrupa parlamentosu karari"],
		["Kazakistan’ın Cumhurbaşkanı", "kazakistan cumhurbaskani"],
	])("%s", (text, words) => {
		expect(wordsOf(text).join(" ")).toBe(words);
	});
});

describe("what says something is not", () => {
	test.each([
		["UN treaties", "un treaties"],
		["Kazakistan’da cumhurbaşkanı", "kazakistan da cumhurbaskani"],
		["Rusya’ya yaptırımlar", "rusya ya yaptirimlar"],
		["in the house", "in house"],
		["said ‘in time’", "said in time"],
		["s in un", "s in un"],
		["U.S. Kazakhstan", "u s kazakhstan"],
		["", ""],
	])("%s", (text, words) => {
		expect(wordsOf(text).join(" ")).toBe(words);
	});
});

test("a word keeps its place in the text, and the punctuation before a word that is left out", () => {
	const text = "Law, the media: an act of the court";
	expect(tellingWords(text).map(({ start, end, afterBreak }) => [text.slice(start, end), afterBreak])).toEqual([
		["Law", false],
		["media", true],
		["act", true],
		["of", false],
		["court", false],
	]);
});

test("a text in small letters is told without its silent words", () => {
	expect(withoutSilentWords("law on the media")).toBe("law on media");
	expect(withoutSilentWords("the the")).toBe("");
});
