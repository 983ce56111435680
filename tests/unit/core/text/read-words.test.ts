import fc from "fast-check";
import { expect, test } from "vitest";
import { letterSet } from "../../../../src/core/text/letter-set.ts";
import {
	readWords,
	WORD_END,
	WORD_FIELDS,
	WORD_HEAD,
	WORD_LENGTH,
	WORD_LETTERS,
	WORD_START,
	WORD_TAIL,
} from "../../../../src/core/text/read-words.ts";
import { foldWord } from "../../../../src/core/text/tokenize.ts";

function numberOf(letters: string): number {
	return [...letters].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 0);
}

test("what is taken down of a word is what its folded text gives", () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(..."aBé\u0301\u00adЯй \ud83d-.1coпре") }), (text) => {
			const { count, fields } = readWords(text);
			for (let place = 0; place < count; place++) {
				const of = (field: number) => fields[place * WORD_FIELDS + field] as number;
				const folded = foldWord(text.slice(of(WORD_START), of(WORD_END)));
				expect(of(WORD_LENGTH)).toBe(folded.length);
				expect(of(WORD_HEAD)).toBe(numberOf(folded.slice(0, 3)));
				expect(of(WORD_TAIL)).toBe(numberOf(folded.slice(-3)));
				expect(of(WORD_LETTERS)).toBe(letterSet(folded, 0, folded.length));
			}
		}),
		{ numRuns: 2_000 },
	);
});

test.each([
	["co-operation", 1],
	["multi‑vector policy", 2],
	["non- existent", 2],
	["-operation", 1],
	["taco-operation", 2],
	["", 0],
])("a prefix and the word that a hyphen ties it to are one: %j has %i", (text, count) => {
	expect(readWords(text).count).toBe(count);
});
