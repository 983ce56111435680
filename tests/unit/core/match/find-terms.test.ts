import fc from "fast-check";
import { expect, test } from "vitest";
import { findTerms } from "../../../../src/core/match/find-terms.ts";
import { createTermIndex } from "../../../../src/core/match/term-index.ts";
import { createWordFinder, type WordFinder } from "../../../../src/core/match/word-finder.ts";
import { compileTerms } from "../../../../src/dataset/compile-terms.ts";
import { makeTopic } from "../../dataset/small-dataset.ts";
import { randomDataset, randomText } from "./random-dataset.ts";
import { searchSlowly } from "./search-slowly.ts";
import { SMALL, smallFinder } from "./small-index.ts";

const finder = smallFinder();

/** What is found, each as topic, text and kind. */
function found(text: string): string[] {
	return findTerms(text, finder).candidates.map(
		({ topic, start, end, kind }) => `${topic} ${text.slice(start, end)} ${kind}`,
	);
}

test.each<[text: string, found: string[]]>([
	["The constitutional court sat.", ["court constitutional court alias"]],
	["The CONSTITUTIONAL COURT sat.", ["court CONSTITUTIONAL COURT alias"]],
	["The Constitutional Court of Kazakhstan sat.", ["court Constitutional Court of Kazakhstan alias"]],
	["The Constitutional Court of Kenya sat.", ["court Constitutional Court alias"]],
	["The Constitutional-Court sat.", ["court Constitutional-Court variant"]],
	["The Cónstitutional Court sat.", ["court Cónstitutional Court variant"]],
	["The Consti\u00adtutional\u00a0Court sat.", ["court Consti\u00adtutional\u00a0Court variant"]],
	["Two Constitutional Courts sat.", ["court Constitutional Courts inflection"]],
	["Решение Конституционного суда", ["court Конституционного суда inflection"]],
	["Конституциялық Соттың шешімі", ["court Конституциялық Соттың inflection"]],
	["Тоқаевтың сөзі", ["president Тоқаевтың inflection"]],
	["The Constitutonal Court sat.", ["court Constitutonal Court fuzzy"]],
	["Tokayve spoke.", ["president Tokayve fuzzy"]],
	["It is constitutional. Court was held.", []],
	["A constitutional, court-like body", []],
	["The courtier and the topcourt", []],
	["The KS sat.", ["court KS alias"]],
	["The KSs sat.", []],
	["Tokarev spoke.", []],
	["A top court tennis match", []],
	["The 5% threshold stays.", ["threshold 5% threshold variant"]],
	["Item 5. Threshold values", ["threshold 5. Threshold variant"]],
	["", []],
])("%j holds %j", (text, expected) => {
	expect(found(text)).toEqual(expected);
});

test.each([
	"https://example.org/constitutional-court",
	"http://example.org/news?id=constitutional-court&x=1",
	"www.example.org/constitutional-court",
	"example.org/constitutional-court/",
	"constitutional-court/index.html",
	"See (https://example.org/a/constitutional-court).",
	"constitutional-court@example.org",
	"press@constitutional-court.example",
	"tokayev@example.org",
	"Write to @tokayev",
	"ftp://tokayev",
	"www.tokayev.example",
	"https://example.org/kazakhstan",
	"iran@example.org",
])("addresses of pages and mailboxes give nothing: %s", (text) => {
	expect(findTerms(text, finder)).toEqual({ candidates: [], places: [] });
});

test.each<[text: string, found: string[]]>([
	["https://example.org/ Constitutional Court", ["court Constitutional Court alias"]],
	["Constitutional Court https://example.org/", ["court Constitutional Court alias"]],
	["“Constitutional Court” (Tokayev)", ["court Constitutional Court alias", "president Tokayev alias"]],
	["Tokayev/Putin", ["president Tokayev alias"]],
	["and/or Tokayev", ["president Tokayev alias"]],
	["He met Tokayev.", ["president Tokayev alias"]],
	["Tokayev…", ["president Tokayev alias"]],
	["Tokayev...he", ["president Tokayev alias"]],
	["Tokayev.The next sentence", ["president Tokayev alias"]],
	["@someone Tokayev", ["president Tokayev alias"]],
])("what only stands beside an address, or looks a little like one, is found: %s", (text, expected) => {
	expect(found(text)).toEqual(expected);
});

test.each<[text: string, found: string[]]>([
	["the 5% threshold", ["threshold 5% threshold variant"]],
	["the 5 % threshold", ["threshold 5 % threshold variant"]],
	["the 5 threshold", ["threshold 5 threshold alias"]],
	["the 5-% threshold", ["threshold 5-% threshold variant"]],
	["the 5% thresholds", ["threshold 5% thresholds inflection"]],
	["the 15% threshold", []],
	["the 50% threshold", []],
	["U.S.-Kazakhstan talks", ["ties U.S.-Kazakhstan variant"]],
	["U.S.–Kazakhstan talks", ["ties U.S.–Kazakhstan variant"]],
	["U.S. Kazakhstan talks", ["ties U.S. Kazakhstan variant"]],
	["U S Kazakhstan talks", ["ties U S Kazakhstan alias"]],
	["US-Kazakhstan talks", []],
	["the court. Kazakhstan", []],
	["Constitutional. Court", []],
	["Constitutional; Court", []],
	["Constitutional (Court)", []],
])("punctuation that is part of a form may stand there, and nowhere else: %s", (text, expected) => {
	const ties = makeTopic({ id: "ties", aliases: { en: ["U.S.-Kazakhstan"], ru: [], kk: [] } });
	const more = createWordFinder(createTermIndex(compileTerms({ ...SMALL, topics: [...SMALL.topics, ties] })));
	const { candidates } = findTerms(text, more);
	expect(candidates.map(({ topic, start, end, kind }) => `${topic} ${text.slice(start, end)} ${kind}`)).toEqual(
		expected,
	);
});

test.each<[text: string, found: string[]]>([
	["a top court tennis match", []],
	["a Top-Court Tennis match", []],
	["a top court, tennis", ["court top court alias"]],
	["tennis in the top court", ["court top court alias"]],
	["a top court tennis top court", ["court top court alias"]],
])("an exemption takes its span and nothing beyond it: %s", (text, expected) => {
	expect(found(text)).toEqual(expected);
});

test.each<[text: string, found: string[]]>([
	["Constitutional Constitutional Court of Kazakhstan", ["court Constitutional Court of Kazakhstan alias"]],
	[
		"Constitutional Court Constitutional Court",
		["court Constitutional Court alias", "court Constitutional Court alias"],
	],
	["top Constitutional Court", ["court Constitutional Court alias"]],
	["Tokayev Tokayve", ["president Tokayev alias", "president Tokayve fuzzy"]],
	["Constitutional Cout of Kazakhstan", []],
	["Constitutionl Court of Kazakhstan", ["court Constitutionl Court of Kazakhstan fuzzy"]],
	["Konstitutional Court", ["court Konstitutional Court fuzzy"]],
	["Конституциоонный суд", ["court Конституциоонный суд fuzzy"]],
	["Конституцияылқ Сотында", ["court Конституцияылқ Сотында fuzzy"]],
])("the longest form that stands at a place is taken, its errors included: %s", (text, expected) => {
	expect(found(text)).toEqual(expected);
});

test.each<[text: string, found: string[]]>([
	["a supreme court ruling", ["supreme supreme court alias"]],
	["a supreme court of appeal", ["appeal court of appeal alias"]],
	["a suprme court of appeal", ["appeal court of appeal alias"]],
	["a supreme court of apeal", ["supreme supreme court alias"]],
])("a longer form that starts within a form is taken in its place, unless it has errors: %s", (text, expected) => {
	const more = [
		makeTopic({ id: "supreme", aliases: { en: ["supreme court"], ru: [], kk: [] } }),
		makeTopic({ id: "appeal", aliases: { en: ["court of appeal"], ru: [], kk: [] } }),
	];
	const index = createTermIndex(compileTerms({ ...SMALL, topics: [...SMALL.topics, ...more] }));
	const { candidates } = findTerms(text, createWordFinder(index));
	expect(candidates.map(({ topic, start, end, kind }) => `${topic} ${text.slice(start, end)} ${kind}`)).toEqual(
		expected,
	);
});

test("what is left of a form before a longer one is looked at again", () => {
	const rule = makeTopic({ id: "rule", aliases: { en: ["Kazakhstan presidential"], ru: [], kk: [] } });
	const powers = makeTopic({ id: "powers", aliases: { en: ["presidential prerogatives"], ru: [], kk: [] } });
	const index = createTermIndex(compileTerms({ ...SMALL, topics: [...SMALL.topics, rule, powers] }));
	const { candidates, places } = findTerms("Kazakhstan presidential prerogatives", createWordFinder(index));
	expect(candidates.map(({ topic }) => topic)).toEqual(["powers"]);
	expect(places).toEqual([{ start: 0, end: "Kazakhstan".length, kind: "strong" }]);
});

test("anchors, other countries and forms that are anchors are told with their places, exemptions are not", () => {
	const text = "Kazakhstan, Astana, the Astana Process, Iran and Tokayev";
	expect(findTerms(text, finder).places.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual([
		"strong Kazakhstan",
		"weak Astana",
		"other-country Iran",
		"strong Tokayev",
	]);
});

test("a form with typing errors is weak evidence, and needs context whatever its topic does", () => {
	const { candidates, places } = findTerms("Tokayve", finder);
	expect(candidates.map(({ needsContext, isAnchor }) => [needsContext, isAnchor])).toEqual([[true, false]]);
	expect(places.map(({ kind }) => kind)).toEqual(["weak"]);
});

test("a form that names Kazakhstan needs no context, one that does not needs it where its topic says so", () => {
	const { candidates } = findTerms("Constitutional Court of Kazakhstan; top court; Tokayev", finder);
	expect(candidates.map(({ needsContext }) => needsContext)).toEqual([false, true, false]);
});

test("no string makes it throw, and what it finds lies in order within the text", () => {
	const word = fc.constantFrom(
		"Constitutional",
		"Court",
		"Tokayev",
		"Kazakhstan",
		"суда",
		"Конституционного",
		"\ud800",
		"e\u0301",
	);
	const gap = fc.constantFrom(" ", "-", ". ", "\u00ad", "\u200b", "’s ", "");
	const text = fc.oneof(
		fc.string({ unit: "binary" }),
		fc.array(fc.tuple(word, gap)).map((parts) => parts.flat().join("")),
	);
	fc.assert(
		fc.property(text, (given) => {
			let last = 0;
			for (const { start, end } of findTerms(given, finder).candidates) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(given.length);
				last = end;
			}
		}),
	);
});

test("what stands before and after a form, apart from it, changes nothing in it", () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom("a", "Z", " ", ".", "ж", "1") }), (filler) => {
			const text = `${filler} | Constitutional Court | ${filler}`;
			const start = filler.length + 3;
			expect(findTerms(text, finder).candidates).toContainEqual(
				expect.objectContaining({ topic: "court", kind: "alias", start, end: start + "Constitutional Court".length }),
			);
		}),
	);
});

test("what is found is what a slow search finds that tries every form at every place", () => {
	fc.assert(
		fc.property(randomText, randomDataset, (text, dataset) => {
			const index = createTermIndex(compileTerms(dataset));
			expect(findTerms(text, createWordFinder(index))).toEqual(searchSlowly(text, index));
		}),
		{ numRuns: 2000 },
	);
});

test("the work grows with the text alone: a text twice as long asks for twice as many words", () => {
	let asked = 0;
	const counted: WordFinder = {
		...finder,
		candidates(words) {
			asked += words.count;
			return finder.candidates(words);
		},
		telltales(word) {
			asked++;
			return finder.telltales(word);
		},
		fitOf(word, wanted) {
			asked++;
			return finder.fitOf(word, wanted);
		},
	};
	function workOf(text: string): number {
		asked = 0;
		findTerms(text, counted);
		return asked;
	}
	const parts = [
		"Constitutional Court of ",
		"Constitutional ",
		"nothing of ours. ",
		"5% ",
		"Tokayve ",
		"top court top ",
	];
	for (const part of [...parts, parts.join("")]) {
		const once = workOf(part.repeat(100));
		expect(once).toBeGreaterThanOrEqual(100);
		expect(workOf(part.repeat(200)) / once).toBeCloseTo(2, 1);
		expect(workOf(part.repeat(1600)) / once).toBeCloseTo(16, 0);
	}
});

test.each<[text: string, found: string[]]>([
	["s'agit", []],
	["AGIT said", ["body AGIT alias"]],
	["Agit said", ["body Agit alias"]],
])("a form that is matched as it is written has its capitals: %s", (text, expected) => {
	const body = makeTopic({ id: "body", aliases: { en: [{ text: "AGIT", exact: true }], ru: [], kk: [] } });
	const index = createTermIndex(compileTerms({ ...SMALL, topics: [...SMALL.topics, body] }));
	const { candidates } = findTerms(text, createWordFinder(index));
	expect(candidates.map(({ topic, start, end, kind }) => `${topic} ${text.slice(start, end)} ${kind}`)).toEqual(
		expected,
	);
});

test("another country is named without typing errors", () => {
	expect(findTerms("Iranain", finder).places).toEqual([]);
	expect(findTerms("Iranian", finder).places.map(({ kind }) => kind)).toEqual(["other-country"]);
});
