import fc from "fast-check";
import { expect, test } from "vitest";
import { keyOfWord } from "../../../../src/core/search/word-key.ts";
import { tokenize } from "../../../../src/core/text/tokenize.ts";

/** The key of a word as a reader writes it. */
function keyOf(written: string): string {
	return keyOfWord(tokenize(written)[0]?.folded ?? "");
}

test.each<[key: string, written: readonly string[]]>([
	["tokaev", ["Токаев", "Тоқаев", "Tokayev", "tokaev", "Toqaev", "TOQAYEV"]],
	["majilis", ["Мажилис", "Мәжіліс", "Majilis", "Mazhilis", "Mäjilis"]],
	["konstitusioni", ["Конституционный", "konstitutsionnyy", "konstitucionny"]],
	["konstitusia", ["Конституция", "konstitutsiya", "konstituciya"]],
	["konstitusialik", ["Конституциялық", "Конституциялык", "konstitutsialyq", "konstitusialyq"]],
	["kurultai", ["Курултай", "kurultay", "kurultai", "qurultay"]],
	["halik", ["халық", "халык", "khalyq", "halyq"]],
	["jana", ["жаңа", "жана", "zhana", "jana", "jańa"]],
	["azimova", ["Азимова", "Azimova"]],
	["2022", ["2022"]],
])("one key, %s, stands for every way of writing a word: %j", (key, written) => {
	expect(written.map(keyOf)).toEqual(written.map(() => key));
});

test.each<[string, string]>([
	["суд", "сайт"],
	["court", "course"],
	["парламент", "парламентёр"],
	["2022", "2023"],
])("words that sound otherwise keep keys of their own: %s, %s", (one, other) => {
	expect(keyOf(one)).not.toBe(keyOf(other));
});

test("a word of signs that have no sound is its own key", () => {
	expect([keyOfWord("ь"), keyOfWord("")]).toEqual(["ь", ""]);
});

test("every word of any text has a key", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme" }), (text) => {
			for (const { folded } of tokenize(text)) expect(keyOfWord(folded)).not.toBe("");
		}),
	);
});
