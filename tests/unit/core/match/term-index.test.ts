import { expect, test } from "vitest";
import { EXEMPT, NEEDS_CONTEXT, STRONG_ANCHOR } from "../../../../src/core/match/compiled-terms.ts";
import { createTermIndex } from "../../../../src/core/match/term-index.ts";

test("forms are kept by their first word, the longest first whatever their order was", () => {
	const index = createTermIndex({
		topics: ["court"],
		terms: [
			["high", 0, 0],
			["high court of justice", 0, 0],
			["high court", 0, 0],
			["court", 0, 0],
		],
	});
	expect([...index.keys()]).toEqual(["high", "court"]);
	expect(index.get("high")?.map(({ words }) => words)).toEqual([
		["high", "court", "of", "justice"],
		["high", "court"],
		["high"],
	]);
	expect(index.get("justice")).toBeUndefined();
});

test("a form bears the id of its topic and its flags, and an anchor or exemption bears no topic", () => {
	const index = createTermIndex({
		topics: ["alpha", "beta"],
		terms: [
			["one", 1, NEEDS_CONTEXT],
			["two", 0, 0],
			["three", -1, STRONG_ANCHOR],
			["four", -1, EXEMPT],
		],
	});
	expect(index.get("one")).toEqual([{ words: ["one"], topic: "beta", flags: NEEDS_CONTEXT }]);
	expect(index.get("two")).toEqual([{ words: ["two"], topic: "alpha", flags: 0 }]);
	expect(index.get("three")).toEqual([{ words: ["three"], topic: undefined, flags: STRONG_ANCHOR }]);
	expect(index.get("four")).toEqual([{ words: ["four"], topic: undefined, flags: EXEMPT }]);
});

test("no forms make an empty index", () => {
	expect(createTermIndex({ topics: ["court"], terms: [] }).size).toBe(0);
});
