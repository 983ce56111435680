import { expect, test } from "vitest";
import { CONCEPT_WORDS } from "../../../../src/core/rank/concept-words.ts";
import { tokenize } from "../../../../src/core/text/tokenize.ts";

const rows = CONCEPT_WORDS.trim()
	.split("\n")
	.map((line) => line.split(": ") as [concept: string, words: string]);

test("each concept has one row", () => {
	expect(rows.map(([concept]) => concept)).toEqual([...new Set(rows.map(([concept]) => concept))]);
});

test.each(rows)("the words of %s are folded, once each, and short ones are whole words", (_, words) => {
	const list = words.split(" ");
	expect(list).toEqual([...new Set(list)]);
	for (const word of list) {
		const letters = word.replace(/=$/u, "");
		expect(tokenize(letters).map(({ folded }) => folded)).toEqual([letters]);
		if (letters.length < 4) expect(word).toMatch(/=$/u);
	}
});
