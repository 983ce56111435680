import { expect, test } from "vitest";
import { addScores, NO_SCORE, parseMarked, precisionOf, recallOf, scoreHints } from "./score-hints.ts";

test.each<[marked: string, text: string, expected: [string, string][]]>([
	["No marks.", "No marks.", []],
	[
		"A [[top court|court]] and a [[law|law]].",
		"A top court and a law.",
		[
			["top court", "court"],
			["law", "law"],
		],
	],
	[
		"[[a|x]][[b|y]]",
		"ab",
		[
			["a", "x"],
			["b", "y"],
		],
	],
	["[[one\ntwo|x]] [single] | bar", "one\ntwo [single] | bar", [["one\ntwo", "x"]]],
	["[[no topic]]", "[[no topic]]", []],
	["", "", []],
])("marks are taken out of a text, and say where it is to get hints: %j", (marked, text, expected) => {
	const parsed = parseMarked(marked);
	expect(parsed.text).toBe(text);
	expect(parsed.expected.map(({ start, end, topic }) => [text.slice(start, end), topic])).toEqual(expected);
});

const COURT = { start: 10, end: 20, topic: "court" };

test.each<[what: string, matches: (typeof COURT)[], found: number, extra: number, missed: number]>([
	["the same span", [COURT], 1, 0, 0],
	["a span that overlaps its start", [{ ...COURT, start: 0, end: 11 }], 1, 0, 0],
	["a span that overlaps its end", [{ ...COURT, start: 19, end: 30 }], 1, 0, 0],
	["a span within it", [{ ...COURT, start: 12, end: 13 }], 1, 0, 0],
	["a span that only touches its start", [{ ...COURT, start: 0, end: 10 }], 0, 1, 1],
	["a span that only touches its end", [{ ...COURT, start: 20, end: 30 }], 0, 1, 1],
	["the same span of another topic", [{ ...COURT, topic: "law" }], 0, 1, 1],
	["two spans of its topic", [COURT, { ...COURT, start: 15 }], 1, 1, 0],
	["nothing", [], 0, 0, 1],
])("a hint is found by one match of its topic that overlaps it: %s", (_, matches, found, extra, missed) => {
	expect(scoreHints([COURT], matches)).toEqual({ found, extra, missed });
});

test("a match finds one hint at most, and in a text without hints every match is one too many", () => {
	const wide = { ...COURT, start: 0, end: 100 };
	expect(scoreHints([COURT, { ...COURT, start: 30, end: 40 }], [wide])).toEqual({ found: 1, extra: 0, missed: 1 });
	expect(scoreHints([], [COURT, wide])).toEqual({ found: 0, extra: 2, missed: 0 });
});

test("scores add up, and precision and recall are told from the sum", () => {
	const sum = addScores({ found: 2, extra: 1, missed: 0 }, { found: 1, extra: 0, missed: 2 });
	expect(sum).toEqual({ found: 3, extra: 1, missed: 2 });
	expect(precisionOf(sum)).toBe(0.75);
	expect(recallOf(sum)).toBe(0.6);
	expect(addScores(sum, NO_SCORE)).toEqual(sum);
	expect([precisionOf(NO_SCORE), recallOf(NO_SCORE)]).toEqual([1, 1]);
});
