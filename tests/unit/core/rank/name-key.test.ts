import { expect, test } from "vitest";
import { nameKey } from "../../../../src/core/rank/name-key.ts";
import { tokenize } from "../../../../src/core/text/tokenize.ts";

function keyOf(name: string): string {
	return nameKey(tokenize(name)[0]?.folded ?? "");
}

test.each([
	["Fautre", "Фотре"],
	["Tokayev", "Токаев"],
	["Tokayev", "Тоқаев"],
	["Tokajew", "Tokaev"],
	["Cramon", "Крамон"],
	["Turkstra", "Туркстра"],
])("%s and %s sound alike", (first, second) => {
	expect(keyOf(first)).toBe(keyOf(second));
});

test.each([
	["Tokayev", "Tokarev"],
	["Stano", "Stone"],
])("%s and %s do not", (first, second) => {
	expect(keyOf(first)).not.toBe(keyOf(second));
});
