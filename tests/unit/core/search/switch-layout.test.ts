import fc from "fast-check";
import { expect, test } from "vitest";
import { switchLayout } from "../../../../src/core/search/switch-layout.ts";

test.each<[typed: string, meant: string]>([
	["rjycnbnewbz", "конституция"],
	["Rjycnbnewbz", "конституция"],
	["cjdtn ,tpjgfcyjcnb", "совет безопасности"],
	["сщгке", "court"],
	["2022", "2022"],
	["", ""],
])("%j was meant to be %j", (typed, meant) => {
	expect(switchLayout(typed)).toBe(meant);
});

test("switching twice gives back what has only keys of both layouts", () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[a-z ;,.]*[a-z][a-z ;,.]*$/u), (text) => {
			expect(switchLayout(switchLayout(text))).toBe(text);
		}),
	);
});
