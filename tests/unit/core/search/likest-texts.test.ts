import fc from "fast-check";
import { expect, test } from "vitest";
import { createFindLikest, MAX_LIKEST } from "../../../../src/core/search/likest-texts.ts";

const TEXTS = ["kourt", "kourts", "konstitusia", "konstitusional", "penalti", "tokaev", "fair elections"];

/** What is found for a text, likest first. */
function likest(text: string, leastShared = 0.3): string[] {
	return createFindLikest(TEXTS, leastShared)(text).map((place) => TEXTS[place] as string);
}

test.each<[name: string, text: string, likest: readonly string[]]>([
	["itself before what is longer", "kourt", ["kourt", "kourts"]],
	["with a letter wrong", "konstitucia", ["konstitusia", "konstitusional"]],
	["with a letter missing", "penlti", ["penalti"]],
	["with two letters swapped", "tokave", ["tokaev"]],
	["wholly other", "zzzz", []],
	["empty", "", []],
])("a text finds those that share its letters, likest first: %s", (_, text, texts) => {
	expect(likest(text)).toEqual(texts);
});

test("how much must be shared is asked for, and a later word counts as the first does", () => {
	expect(likest("elektoin")).toEqual([]);
	expect(likest("elektoin", 0.1)[0]).toBe("fair elections");
});

test("asking again finds the same, whatever was asked between", () => {
	const find = createFindLikest(TEXTS, 0.3);
	const before = find("penlti");
	for (const text of TEXTS) find(text);
	expect(find("penlti")).toEqual(before);
});

test("of very many like texts only the likest are found", () => {
	const many = Array.from({ length: MAX_LIKEST * 2 }, (_, at) => `penalti${at}`);
	const found = createFindLikest([...many, "penalti"], 0.3)("penalti");
	expect(found).toHaveLength(MAX_LIKEST);
	expect(found[0]).toBe(many.length);
});

test("every text of any set finds itself at first place, or one that has the very same pairs of letters", () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: "binary", minLength: 1 }), { minLength: 1 }), (texts) => {
			const find = createFindLikest(texts, 0.3);
			const pairs = (text: string) =>
				[...new Set(Array.from({ length: text.length }, (_, at) => ` ${text}`.slice(at, at + 2)))].toSorted();
			for (const text of texts) expect(pairs(texts[find(text)[0] as number] as string)).toEqual(pairs(text));
		}),
	);
});
