import fc from "fast-check";
import { expect, test } from "vitest";
import {
	type CompiledTerms,
	EXEMPT,
	NEEDS_CONTEXT,
	STRONG_ANCHOR,
	WEAK_ANCHOR,
} from "../../../../src/core/match/compiled-terms.ts";
import { findTerms } from "../../../../src/core/match/find-terms.ts";
import { createTermIndex } from "../../../../src/core/match/term-index.ts";
import { searchSlowly } from "./search-slowly.ts";

const TERMS: CompiledTerms = {
	topics: ["court", "law", "president"],
	terms: [
		["court", 0, NEEDS_CONTEXT],
		["constitutional court", 0, NEEDS_CONTEXT],
		["constitutional court of kazakhstan", 0, STRONG_ANCHOR],
		["конституционныи суд", 0, NEEDS_CONTEXT],
		["law", 1, NEEDS_CONTEXT],
		["rule of law", 1, 0],
		["tokayev", 2, STRONG_ANCHOR],
		["kazakhstan", -1, STRONG_ANCHOR],
		["astana", -1, WEAK_ANCHOR],
		["astana bank", 2, WEAK_ANCHOR],
		["court tennis", -1, EXEMPT],
		["kazakhstan open", -1, EXEMPT],
	],
};

const index = createTermIndex(TERMS);

/** The topics found, each with the text that it was found in. */
function found(text: string): [topic: string, text: string][] {
	return findTerms(text, index).candidates.map(({ topic, start, end }) => [topic, text.slice(start, end)]);
}

test.each<[text: string, found: [string, string][]]>([
	["The court sat.", [["court", "court"]]],
	["The COURT sat.", [["court", "COURT"]]],
	["The Constitutional Court sat.", [["court", "Constitutional Court"]]],
	["The Constitutional Court of Kazakhstan sat.", [["court", "Constitutional Court of Kazakhstan"]]],
	["The Constitutional Court of Kenya sat.", [["court", "Constitutional Court"]]],
	[
		"A constitutional law, a court.",
		[
			["law", "law"],
			["court", "court"],
		],
	],
	["The rule of law", [["law", "rule of law"]]],
	["The rule of the law", [["law", "law"]]],
	[
		"court court",
		[
			["court", "court"],
			["court", "court"],
		],
	],
	["Конституционный Суд заседал.", [["court", "Конституционный Суд"]]],
	["Конституционныи\u0306 суд", [["court", "Конституционныи\u0306 суд"]]],
	["Constitu\u00adtional Court", [["court", "Constitu\u00adtional Court"]]],
	["constitutional-court", [["court", "constitutional-court"]]],
	["the “Constitutional” Court", [["court", "Constitutional” Court"]]],
	["the constitutional\ncourt", [["court", "constitutional\ncourt"]]],
	[
		"Tokayev’s court",
		[
			["president", "Tokayev"],
			["court", "court"],
		],
	],
	["", []],
	["Nothing of ours.", []],
])("whole words are found without regard to case and marks, the longest form first: %j", (text, expected) => {
	expect(found(text)).toEqual(expected);
});

test.each(["courts", "courtyard", "supercourt", "lawful", "a lawsuit", "outlaw", "court1", "tokayeva"])(
	"a form within a longer word is not found: %s",
	(text) => {
		expect(findTerms(text, index)).toEqual({ candidates: [], anchors: { strong: 0, weak: 0 } });
	},
);

test.each<[text: string, found: [string, string][]]>([
	["It is constitutional. Court sat.", [["court", "Court"]]],
	["It is constitutional, court.", [["court", "court"]]],
	["rule (of law)", [["law", "law"]]],
	["rule of. law", [["law", "law"]]],
	["Constitutional Court. Of Kazakhstan", [["court", "Constitutional Court"]]],
])("no form reaches across the end of a phrase: %s", (text, expected) => {
	expect(found(text)).toEqual(expected);
});

test("a form whose first word stands right after the end of a phrase is found", () => {
	expect(found("So it was. Rule of law")).toEqual([["law", "Rule of law"]]);
});

test("an exemption takes its words, so that no topic and no anchor is found in them", () => {
	expect(findTerms("He plays court tennis at the Kazakhstan Open.", index)).toEqual({
		candidates: [],
		anchors: { strong: 0, weak: 0 },
	});
	expect(found("court tennis court")).toEqual([["court", "court"]]);
	expect(found("Constitutional court tennis")).toEqual([["court", "Constitutional court"]]);
});

test.each<[text: string, strong: number, weak: number]>([
	["Kazakhstan", 1, 0],
	["Kazakhstan, Kazakhstan", 2, 0],
	["Astana", 0, 1],
	["Astana in Kazakhstan", 1, 1],
	["Tokayev", 1, 0],
	["Constitutional Court of Kazakhstan", 1, 0],
	["Astana Bank", 0, 1],
	["Court law", 0, 0],
	["Kenya", 0, 0],
])("anchors are counted, forms of topics that are anchors too included: %s", (text, strong, weak) => {
	expect(findTerms(text, index).anchors).toEqual({ strong, weak });
});

test("an anchor without a topic is no candidate", () => {
	expect(found("Kazakhstan and Astana")).toEqual([]);
});

test("a candidate tells whether it needs context", () => {
	const needs = findTerms("law, rule of law", index).candidates.map(({ needsContext }) => needsContext);
	expect(needs).toEqual([true, false]);
});

const pieces = fc.array(
	fc.record({
		before: fc.constantFrom(" ", " ", " ", "-", "’ ", "\u00a0", ". ", ", ", " ("),
		word: fc.constantFrom("a", "b", "c", "A", "b\u0301", "d"),
	}),
	{ maxLength: 25 },
);

const terms = fc.uniqueArray(
	fc.tuple(
		fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")),
		fc.constantFrom(-1, 0, 1),
		fc.constantFrom(0, NEEDS_CONTEXT, STRONG_ANCHOR, WEAK_ANCHOR, NEEDS_CONTEXT | WEAK_ANCHOR, EXEMPT),
	),
	{ selector: ([words]) => words, maxLength: 12 },
);

test("what is found is what a slow and obvious search finds: every form at every place, leftmost longest", () => {
	fc.assert(
		fc.property(pieces, terms, (parts, forms) => {
			const compiled = { topics: ["x", "y"], terms: forms };
			const text = parts.map(({ before, word }) => before + word).join("");
			expect(findTerms(text, createTermIndex(compiled))).toEqual(searchSlowly(parts, compiled));
		}),
		{ numRuns: 1000 },
	);
});

test("candidates of any text are in order and do not overlap, and any string is accepted", () => {
	const part = fc.constantFrom(
		"Constitutional ",
		"court ",
		"of ",
		"Kazakhstan ",
		"tennis",
		"law. ",
		"\ud83d",
		"\u0301",
	);
	const anyText = fc.oneof(
		fc.string({ unit: "binary" }),
		fc.array(part, { maxLength: 30 }).map((parts) => parts.join("")),
	);
	fc.assert(
		fc.property(anyText, (text) => {
			const { candidates } = findTerms(text, index);
			const bounds = [0, ...candidates.flatMap(({ start, end }) => [start, end]), text.length];
			expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
			expect(candidates.filter(({ start, end }) => start === end)).toEqual([]);
		}),
	);
});
