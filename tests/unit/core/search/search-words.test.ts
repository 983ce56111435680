import fc from "fast-check";
import { expect, test } from "vitest";
import { searchWords } from "../../../../src/core/search/search-words.ts";

test.each<[text: string, keys: readonly string[]]>([
	["", []],
	["The Constitutional Court", ["the", "konstitusional", "kourt"]],
	["4,000 appeals", ["4000", "apeals"]],
	["4 000 обращений, 1 250 000", ["4000", "obrasheni", "1250000"]],
	["in 2022, 300 cases", ["in", "2022", "300", "kases"]],
	["in 2022 300", ["in", "2022", "300"]],
	["4,00", ["4", "00"]],
])("the words of %j", (text, keys) => {
	expect(searchWords(text).map(({ key }) => key)).toEqual(keys);
});

test("a word's span is where it stands in the text, thousands included", () => {
	const text = "Около 4\u00a0000 жалоб";
	expect(searchWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Около", "4\u00a0000", "жалоб"]);
});

test("spans lie in the text, in order and apart, whatever the text is", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			let last = 0;
			for (const { start, end } of searchWords(text)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(text.length);
				last = end;
			}
		}),
	);
});
