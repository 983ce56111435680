import { expect, test } from "vitest";
import { foldTable, foldUnit, IGNORED, SEPARATOR } from "../../../../src/core/text/fold-unit.ts";

const ALL_UNITS = Array.from({ length: 0x10000 }, (_, unit) => unit);

function fold(character: string): number {
	return foldUnit(character.charCodeAt(0));
}

test.each<[kind: string, character: string, letter: string]>([
	["a small letter stays", "k", "k"],
	["a capital becomes small", "K", "k"],
	["a Cyrillic capital becomes small", "Қ", "қ"],
	["a digit stays", "7", "7"],
	["an accent is dropped", "é", "e"],
	["an umlaut is dropped", "Ü", "u"],
	["a cedilla is dropped", "Ş", "s"],
	["a breve is dropped", "ğ", "g"],
	["two marks are dropped", "ấ", "a"],
	["ё is read as е", "ё", "е"],
	["Ё is read as е", "Ё", "е"],
	["й is read as и", "й", "и"],
	["Й is read as и", "Й", "и"],
	["a Kazakh letter of its own is kept apart", "ә", "ә"],
	["the Turkish dotted capital is an i", "İ", "i"],
	["the Turkish dotless letter is an i", "ı", "i"],
	["the capital that both languages share is an i", "I", "i"],
	["a sharp s is an s", "ß", "s"],
	["a capital sharp s is an s", "ẞ", "s"],
	["a letter with a stroke loses it", "Ł", "l"],
	["an o with a stroke loses it", "Ø", "o"],
	["a full width letter is read as the plain one", "Ｋ", "k"],
	["a full width digit is read as the plain one", "５", "5"],
	["a ligature is read as its first letter", "ﬁ", "f"],
	["a letter of another script is kept", "中", "中"],
])("%s: %s", (_, character, letter) => {
	expect(String.fromCharCode(fold(character))).toBe(letter);
});

test.each<[name: string, character: string]>([
	["acute accent", "\u0301"],
	["diaeresis", "\u0308"],
	["enclosing circle", "\u20dd"],
	["variation selector", "\ufe0f"],
	["soft hyphen", "\u00ad"],
	["zero-width space", "\u200b"],
	["zero-width non-joiner", "\u200c"],
	["zero-width joiner", "\u200d"],
	["left-to-right mark", "\u200e"],
	["word joiner", "\u2060"],
	["byte order mark", "\ufeff"],
])("a combining or invisible character is as good as absent: %s", (_, character) => {
	expect(fold(character)).toBe(IGNORED);
});

test.each<[name: string, character: string]>([
	["space", " "],
	["no-break space", "\u00a0"],
	["new line", "\n"],
	["full stop", "."],
	["full width comma", "，"],
	["hyphen", "-"],
	["apostrophe", "’"],
	["spacing acute accent", "\u00b4"],
	["ellipsis", "…"],
	["percent sign", "%"],
	["underscore", "_"],
	["null", "\0"],
	["raised two", "²"],
	["lowered two", "₂"],
	["fraction", "½"],
	["Roman numeral", "Ⅳ"],
	["circled digit", "①"],
	["trade mark sign", "™"],
	["registered sign", "®"],
	["degree sign with a letter", "℃"],
	["numero sign", "№"],
	["spacing iota, which folds to no letter", "ͺ"],
	["first half of a pair", "\ud83d"],
	["second half of a pair", "\ude00"],
])("whatever is no letter and no digit parts words: %s", (_, character) => {
	expect(fold(character)).toBe(SEPARATOR);
});

test("the two marks are the smallest answers, and 0 is none, so that one comparison tells letters from the rest", () => {
	expect([SEPARATOR, IGNORED]).toEqual([1, 2]);
	const answers = new Set(ALL_UNITS.map(foldUnit));
	expect([...answers].toSorted((a, b) => a - b).slice(0, 3)).toEqual([SEPARATOR, IGNORED, "0".charCodeAt(0)]);
});

test("the table holds the answer of every unit that was asked for", () => {
	const unit = "Ұ".charCodeAt(0);
	foldTable[unit] = 0;
	const folded = foldUnit(unit);
	expect(folded).toBe("ұ".charCodeAt(0));
	expect(foldTable[unit]).toBe(folded);
	expect(ALL_UNITS.filter((each) => foldUnit(each) !== foldTable[each])).toEqual([]);
});

test("every code unit gives a letter or digit, or one of the two marks, and no folded letter folds any further", () => {
	const wrong = ALL_UNITS.filter((unit) => {
		const folded = foldUnit(unit);
		if (folded === SEPARATOR || folded === IGNORED) return false;
		return !/[\p{L}\p{Nd}]/u.test(String.fromCharCode(folded)) || foldUnit(folded) !== folded;
	});
	expect(wrong).toEqual([]);
});

test("a code unit gives the same answer when it is asked for again", () => {
	const first = ALL_UNITS.map(foldUnit);
	expect(ALL_UNITS.map(foldUnit)).toEqual(first);
	expect(new Set(first).size).toBeGreaterThan(1000);
});
