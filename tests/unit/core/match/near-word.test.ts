import fc from "fast-check";
import { expect, test } from "vitest";
import { editBudget, endOfNearStem } from "../../../../src/core/match/near-stem.ts";
import { isNearWord } from "../../../../src/core/match/near-word.ts";

/** The number of edits between two words, two swapped letters as one: the whole table, slowly. */
function distance(a: string, b: string): number {
	const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...new Array<number>(b.length).fill(0)]);
	for (let j = 0; j <= b.length; j++) (rows[0] as number[])[j] = j;
	const at = (i: number, j: number) => rows[i]?.[j] as number;
	for (let i = 1; i <= a.length; i++)
		for (let j = 1; j <= b.length; j++) {
			const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + wrong);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				least = Math.min(least, at(i - 2, j - 2) + 1);
			(rows[i] as number[])[j] = least;
		}
	return at(a.length, b.length);
}

test.each([
	[0, 0],
	[4, 0],
	[5, 1],
	[8, 1],
	[9, 2],
	[30, 2],
])("a word of %i letters may hold %i typing errors", (length, budget) => {
	expect(editBudget(length)).toBe(budget);
});

test("a word taken for another is at most its budget of edits away", () => {
	const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 10 });
	fc.assert(
		fc.property(word, word, fc.constantFrom(0, 1, 2), (text, stem, budget) => {
			if (endOfNearStem(text, stem, budget) === text.length) expect(distance(text, stem)).toBeLessThanOrEqual(budget);
		}),
	);
});

test("one typing error anywhere but in the last letter is found", () => {
	const word = fc.string({ unit: fc.constantFrom(..."abcdefgh"), minLength: 6, maxLength: 8 });
	fc.assert(
		fc.property(word, fc.nat(4), fc.constantFrom("missing", "wrong", "added", "swapped"), (text, place, error) => {
			const [before, letter, next, after] = [text.slice(0, place), text[place], text[place + 1], text.slice(place + 1)];
			const typed = {
				missing: before + after,
				wrong: `${before}x${after}`,
				added: `${before}x${letter}${after}`,
				swapped: before + next + letter + text.slice(place + 2),
			}[error];
			expect(endOfNearStem(typed, text, 1)).toBeGreaterThanOrEqual(0);
		}),
	);
});

test.each([
	["tokayev", "en", "tokaev", true],
	["tokayev", "en", "tokyaev", true],
	["tokayev", "en", "tokkayev", true],
	["tokayev", "exact", "tokaev", false],
	["tokayev", "en", "toyev", false],
	["constitutional", "en", "constituional", true],
	["constitutional", "en", "constitutionalism", false],
	["court", "en", "cort", false],
	["казахстан", "ru", "казахтана", true],
] as const)("%s (%s) and %s: %s", (text, kind, word, expected) => {
	expect(isNearWord(word, { text, kind, stem: text })).toBe(expected);
});
