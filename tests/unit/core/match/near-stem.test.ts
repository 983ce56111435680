import fc from "fast-check";
import { expect, test } from "vitest";
import { editBudget, endOfNearStem, ONE_EDIT_LENGTH, TWO_EDITS_LENGTH } from "../../../../src/core/match/near-stem.ts";
import { editDistance } from "./edit-distance.ts";

test.each<[a: string, b: string, distance: number]>([
	["", "", 0],
	["abc", "", 3],
	["court", "court", 0],
	["court", "cort", 1],
	["court", "cuort", 1],
	["court", "courtt", 1],
	["court", "coort", 1],
	["ab", "bca", 3],
	["tokayev", "takeyav", 3],
])("the slow oracle counts as the textbook does: %s and %s", (a, b, distance) => {
	expect(editDistance(a, b)).toBe(distance);
	expect(editDistance(b, a)).toBe(distance);
});

test.each([
	[0, 0],
	[ONE_EDIT_LENGTH - 1, 0],
	[ONE_EDIT_LENGTH, 1],
	[TWO_EDITS_LENGTH - 1, 1],
	[TWO_EDITS_LENGTH, 2],
	[30, 2],
])("a word of %i letters may hold %i typing errors", (length, budget) => {
	expect([ONE_EDIT_LENGTH, TWO_EDITS_LENGTH]).toEqual([5, 9]);
	expect(editBudget(length)).toBe(budget);
});

test.each<[text: string, stem: string, budget: number, end: number]>([
	["tokayev", "tokayev", 0, 7],
	["tokayevs", "tokayev", 0, 7],
	["tokaev", "tokayev", 0, -1],
	["tokaev", "tokayev", 1, 6],
	["tokaevs", "tokayev", 1, 6],
	["tokkayev", "tokayev", 1, 8],
	["tokajev", "tokayev", 1, 7],
	["tokyaev", "tokayev", 1, 7],
	["okayev", "tokayev", 1, 6],
	["otkayev", "tokayev", 1, 7],
	["tokaye", "tokayev", 1, 6],
	["takayav", "tokayev", 1, -1],
	["takayav", "tokayev", 2, 7],
	["otkayve", "tokayev", 2, 7],
	["kayev", "tokayev", 2, 5],
	["", "ab", 1, -1],
	["", "ab", 2, 0],
	["anything", "", 0, 0],
])("%s starts with %s, with %i typing errors at most, up to %i", (text, stem, budget, end) => {
	expect(endOfNearStem(text, stem, budget)).toBe(end);
});

/** Words of few letters, so that many are near each other. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
const budgets = fc.constantFrom(0, 1, 2);

test("where a stem is said to end, it does: what stands before differs from it by no more than was allowed", () => {
	fc.assert(
		fc.property(word, word, budgets, (text, stem, budget) => {
			const end = endOfNearStem(text, stem, budget);
			if (end >= 0) expect(editDistance(text.slice(0, end), stem)).toBeLessThanOrEqual(budget);
		}),
		{ numRuns: 3000 },
	);
});

test("where a stem is said not to stand, it does not: no start of the text is as near as was allowed", () => {
	fc.assert(
		fc.property(word, word, budgets, (text, stem, budget) => {
			if (endOfNearStem(text, stem, budget) >= 0) return;
			for (let end = 0; end <= text.length; end++)
				expect(editDistance(text.slice(0, end), stem)).toBeGreaterThan(budget);
		}),
		{ numRuns: 3000 },
	);
});

/** One typing error at a place that is a part, from 0 to 1, of the word. */
const anyError = fc.record({
	kind: fc.constantFrom("missing", "wrong", "added", "swapped"),
	part: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
	letter: fc.constantFrom("a", "k", "ж"),
});

test("a word with as many random typing errors as it may hold is found, whatever ending follows", () => {
	const longWord = fc.string({ unit: fc.constantFrom(..."abcdefgh"), minLength: 5, maxLength: 14 });
	fc.assert(
		fc.property(
			longWord,
			fc.array(anyError, { maxLength: 2 }),
			fc.constantFrom("", "s", "ның"),
			(stem, errors, ending) => {
				const typed = errors.slice(0, editBudget(stem.length)).reduce((text, { kind, part, letter }) => {
					const at = Math.floor(part * text.length);
					const [before, after] = [text.slice(0, at), text.slice(at + 1)];
					if (kind === "missing") return before + after;
					if (kind === "wrong") return before + letter + after;
					if (kind === "added") return before + letter + text.slice(at);
					return before + (text[at + 1] ?? "") + text[at] + text.slice(at + 2);
				}, stem);
				// Two errors in one place can be more than two by the textbook: a swap that is taken apart again.
				fc.pre(editDistance(typed, stem) <= editBudget(stem.length));
				expect(endOfNearStem(typed + ending, stem, editBudget(stem.length))).toBeGreaterThanOrEqual(0);
			},
		),
		{ numRuns: 2000 },
	);
});
