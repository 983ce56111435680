import { expect, test } from "vitest";
import { letterSet } from "../../../../src/core/text/letter-set.ts";

test("letters are a set: their order and number say nothing", () => {
	expect(letterSet("abba", 0, 4)).toBe(letterSet("ab", 0, 2));
	expect(letterSet("", 0, 0)).toBe(0);
	expect(letterSet("abc", 0, 3) & ~letterSet("abc", 0, 2)).toBe(letterSet("abc", 2, 3));
});
