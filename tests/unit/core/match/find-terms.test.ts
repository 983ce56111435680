import fc from "fast-check";
import { expect, test } from "vitest";
import { findTerms } from "../../../../src/core/match/find-terms.ts";
import { smallFinder } from "./small-index.ts";

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
	["See example.org/constitutional-court/x.html or tokayev@example.org", []],
	["", []],
])("%j holds %j", (text, expected) => {
	expect(found(text)).toEqual(expected);
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
