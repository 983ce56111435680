import fc from "fast-check";
import { expect, test } from "vitest";
import { firstFrom } from "../../../../src/core/text/first-from.ts";

test("the first of ordered things that a test is true of is found as by trying one after the other", () => {
	fc.assert(
		fc.property(fc.array(fc.integer()), fc.integer(), (given, least) => {
			const numbers = given.toSorted((a, b) => a - b);
			const place = numbers.findIndex((number) => number >= least);
			expect(firstFrom(numbers.length, (at) => (numbers[at] as number) >= least)).toBe(
				place < 0 ? numbers.length : place,
			);
		}),
	);
});
