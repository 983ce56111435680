import fc from "fast-check";
import { expect, test } from "vitest";
import { foldUnit, IGNORED, SEPARATOR } from "../../../../src/core/text/fold-unit.ts";
import { tokenize } from "../../../../src/core/text/tokenize.ts";

/** Any string, and strings dense with what tokenizing cares about: letters, marks, joiners, punctuation, half pairs. */
const anyText = fc.oneof(
	fc.string({ unit: "binary" }),
	fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
	fc.string({
		unit: fc.constantFrom(
			"a",
			"Я",
			"й",
			"e\u0301",
			"\u0301",
			"\u00ad",
			"\u200b",
			" ",
			"-",
			"’",
			".",
			",",
			"1",
			"\ud83d",
			"co",
			"Multi",
		),
		maxLength: 40,
	}),
);

function foldedWords(text: string): string[] {
	return tokenize(text).map(({ folded }) => folded);
}

function spans(text: string): string[] {
	return tokenize(text).map(({ start, end }) => text.slice(start, end));
}

test.each<[text: string, words: string[]]>([
	["The Constitutional Court", ["the", "constitutional", "court"]],
	["Тоқаев пен Әзімова", ["тоқаев", "пен", "әзімова"]],
	["Ёлка и Йод", ["елка", "и", "иод"]],
	["state-funded", ["state", "funded"]],
	["Kazakhstan’s", ["kazakhstan", "s"]],
	["in 2022,5", ["in", "2022", "5"]],
	["con\u00adsti\u00adtu\u00adtion", ["constitution"]],
	["Kazakh\u200bstan", ["kazakhstan"]],
	["İSTANBUL ILGIN ılgın", ["istanbul", "ilgin", "ilgin"]],
	["Ｋａｚａｋｈ", ["kazakh"]],
	["a😀b", ["a", "b"]],
	["a\ud83db", ["a", "b"]],
	["", []],
	[" – … \ud83d \u0301", []],
])("a text is cut into its words without case, marks and invisible characters: %j", (text, words) => {
	expect(foldedWords(text)).toEqual(words);
});

test("each word tells exactly where it stands in the source text", () => {
	expect(tokenize("«Жаңа» Қазақстан.")).toMatchObject([
		{ start: 1, end: 5 },
		{ start: 7, end: 16 },
	]);
});

test("a decomposed letter keeps its marks within the span of its word, at its end too", () => {
	const text = "и\u0306од, кафе\u0301\u0323 и\u0306";
	expect(spans(text)).toEqual(["и\u0306од", "кафе\u0301\u0323", "и\u0306"]);
	expect(foldedWords(text)).toEqual(["иод", "кафе", "и"]);
});

test("composed and decomposed texts give the same words", () => {
	const text = "Кассым-Жомарт Тоқаев, Äußerung, façade, Kurtuluş, ёлка, йод";
	expect(text.normalize("NFD")).not.toBe(text.normalize("NFC"));
	expect(foldedWords(text.normalize("NFD"))).toEqual(foldedWords(text.normalize("NFC")));
});

test("a word with a mark on every letter is still one word, and the span holds all of it", () => {
	const word = "Kazakhstan";
	const marked = Array.from(word, (letter) => `${letter}${"\u0301\u0488".repeat(50)}`).join("");
	expect(tokenize(`x ${marked} y`)).toMatchObject([
		{ folded: "x", start: 0, end: 1 },
		{ folded: "kazakhstan", start: 2, end: 2 + marked.length },
		{ folded: "y" },
	]);
});

test("marks before a word's first letter and after a separator belong to no word", () => {
	expect(spans("\u0301a -\u00ad b")).toEqual(["a", "b"]);
});

test.each([
	"rule. of",
	"rule, of",
	"rule; of",
	"rule: of",
	"rule! of",
	"rule? of",
	"rule… of",
	"rule (of",
	"rule) of",
	"rule / of",
	"rule • of",
	"rule | of",
	"rule 😀 of",
	"rule.of",
	"rule - . of",
	"rule. - of",
])("punctuation that ends a phrase is noted on the word after it: %s", (text) => {
	expect(tokenize(text).map(({ afterBreak }) => afterBreak)).toEqual([false, true]);
});

test.each([
	"rule of",
	"rule\u00a0of",
	"rule\n\t of",
	"rule-of",
	"rule‑of",
	"rule – of",
	"rule — of",
	"rule’of",
	"rule' of",
	"rule “of”",
	"rule «of»",
	'"rule" of',
	"„rule“ of",
	"rule & of",
	"rule \u00ad of",
	"‘rule’ of",
	"‚rule‘ of",
	"‛rule’ of",
	"rule ` of",
	"\u2068rule\u2069 of",
	"\u2067rule\u2069\u00a0\u2066of\u2069",
])("spaces, hyphens, apostrophes, quotation marks and isolates do not part a phrase: %j", (text) => {
	expect(tokenize(text).at(-1)).toMatchObject({ folded: "of", afterBreak: false });
});

test.each<[text: string, words: string[]]>([
	["co-operation", ["cooperation"]],
	["Co‑Operation", ["cooperation"]],
	["co–operation", ["cooperation"]],
	["c\u00ado-operation", ["cooperation"]],
	["multi-vector policy", ["multivector", "policy"]],
	["inter-religious", ["interreligious"]],
	["anti-Russian", ["antirussian"]],
	["non-governmental", ["nongovernmental"]],
	["pre-term", ["preterm"]],
	["co-1", ["co1"]],
	["co-co-op", ["coco", "op"]],
	["co - operation", ["co", "operation"]],
	["co- operation", ["co", "operation"]],
	["co--operation", ["co", "operation"]],
	["co’operation", ["co", "operation"]],
	["co.operation", ["co", "operation"]],
	["co-", ["co"]],
	["state-funded", ["state", "funded"]],
	["Aco-op", ["aco", "op"]],
])("a prefix with a hyphen is one word with what follows, as it is without: %s", (text, words) => {
	expect(foldedWords(text)).toEqual(words);
});

test("the span of a word with a prefix holds its hyphen, and no break is noted within it", () => {
	expect(tokenize("So. Co-operation, multi-vector")).toEqual([
		{ folded: "so", start: 0, end: 2, afterBreak: false },
		{ folded: "cooperation", start: 4, end: 16, afterBreak: true },
		{ folded: "multivector", start: 18, end: 30, afterBreak: true },
	]);
});

test("a break is noted once, on the word right after it", () => {
	expect(tokenize("one. two three").map(({ afterBreak }) => afterBreak)).toEqual([false, true, false]);
});

test("spans of any string are in order, in bounds and apart, and each folds to its word again", () => {
	fc.assert(
		fc.property(anyText, (text) => {
			let last = 0;
			for (const { folded, start, end } of tokenize(text)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(text.length);
				expect(tokenize(text.slice(start, end))).toEqual([{ folded, start: 0, end: end - start, afterBreak: false }]);
				last = end;
			}
		}),
	);
});

test("no letter of any string is lost, and none is made up", () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const letters = Array.from({ length: text.length }, (_, at) => foldUnit(text.charCodeAt(at)))
				.filter((unit) => unit !== SEPARATOR && unit !== IGNORED)
				.map((unit) => String.fromCharCode(unit));
			expect(foldedWords(text).join("")).toBe(letters.join(""));
		}),
	);
});

test("words are as long as they can be: between two of them something parts them", () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const tokens = tokenize(text);
			const gaps = tokens.slice(1).map(({ start }, before) => text.slice(tokens[before]?.end, start));
			for (const gap of gaps)
				expect(Array.from({ length: gap.length }, (_, at) => foldUnit(gap.charCodeAt(at)))).toContain(SEPARATOR);
		}),
	);
});
