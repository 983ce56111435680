import fc from "fast-check";
import { expect, test } from "vitest";
import { createTermIndex } from "../../../../src/core/match/term-index.ts";
import { readWords } from "../../../../src/core/text/read-words.ts";
import { tokenize } from "../../../../src/core/text/tokenize.ts";
import { REAL_TERMS } from "./real-index.ts";

const index = createTermIndex(REAL_TERMS);

test("the words of a text that may be telltales are those for which there are telltales like them", () => {
	const texts = index.startingWith("").map(({ text }) => text);
	const word = fc.oneof(
		fc.constantFrom(...texts),
		fc.tuple(fc.constantFrom(...texts), fc.constantFrom("s", "ның", "а", "x")).map((parts) => parts.join("")),
		fc.constantFrom(...texts).map((text) => text.slice(1)),
		fc.string({ unit: fc.constantFrom(..."abcdeikostuан"), maxLength: 12 }),
	);
	fc.assert(
		fc.property(fc.array(word, { maxLength: 30 }), (words) => {
			const text = words.join(" ");
			const like = tokenize(text).flatMap(({ folded }, place) =>
				index.telltalesLike(folded).length > 0 ? [place] : [],
			);
			expect(index.candidates(readWords(text))).toEqual(like);
		}),
		{ numRuns: 1_000 },
	);
});

test("hardly any word of a text about something else may be one", () => {
	const text =
		"The gardener waters the roses every morning before breakfast, and sells apples from a wooden cart at noon.";
	expect(index.candidates(readWords(text)).length).toBeLessThan(tokenize(text).length / 3);
});
