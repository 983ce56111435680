import { expect, test } from "vitest";
import { wordsOf } from "../../../../src/dataset/rules/words.ts";

test.each<[string, string[]]>([
	["The Court – new – has begun.", ["the", "court", "new", "has", "begun"]],
	["Kazakhstan’s or Kazakhstan's", ["kazakhstan's", "or", "kazakhstan's"]],
	["EU-Kazakhstan ties", ["eu-kazakhstan", "ties"]],
	["4,000 or 7.5%", ["4,000", "or", "7.5"]],
	["“Quoted,” (bracketed); “done”.", ["quoted", "bracketed", "done"]],
	["Мәжіліс пен Құрылтай", ["мәжіліс", "пен", "құрылтай"]],
	["in Kazakhstan..The initiative", ["in", "kazakhstan", "the", "initiative"]],
	["", []],
	[" – … ", []],
])("the words of a text are counted without case and punctuation: %s", (text, words) => {
	expect(wordsOf(text)).toEqual(words);
});
