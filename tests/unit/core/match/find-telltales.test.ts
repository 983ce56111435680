import fc from "fast-check";
import { expect, test } from "vitest";
import { findTelltales } from "../../../../src/core/match/find-telltales.ts";
import { findTerms } from "../../../../src/core/match/find-terms.ts";
import { REAL, realFinder, textsOf } from "./real-index.ts";
import { smallFinder } from "./small-index.ts";

test("the places of words that give something away are told, in order", () => {
	const text = "Iran: Kazakhstan’s Tokayve, the Constitutional Court.";
	const found = findTelltales(text, smallFinder()).map((place) => text.slice(place).split(/[’, ]/u)[0]);
	expect(found).toEqual(["Kazakhstan", "Tokayve", "Constitutional", "Court."]);
});

test.each(["", " ", "Nothing of note", "\ud800\u0301", "(.*)[a-z]+$^|"])("nothing is found in %j", (text) => {
	expect(findTelltales(text, smallFinder())).toEqual([]);
});

const forms = [...REAL.topics.map(({ aliases }) => aliases), ...REAL.anchors.map((anchor) => anchor.forms)].flatMap(
	textsOf,
);

test("every form of a topic or an anchor holds a word that gives it away", () => {
	const lost = forms.filter((form) => {
		const { candidates, places } = findTerms(form, realFinder);
		return candidates.length + places.length > 0 && findTelltales(form, realFinder).length === 0;
	});
	expect(lost).toEqual([]);
});

test("whatever is found in a text, a word that gives it away stands in it", () => {
	const part = fc.oneof(
		fc.constantFrom(...forms),
		fc.constantFrom("the", "of", "новости", "жылы", "qqq", "2022", "Sa\u0301", "\ud83d", "co", "multi"),
	);
	const gap = fc.constantFrom(" ", " ", " ", ", ", ". ", "\n", " «", "» ", " — ", "’s ", "-");
	fc.assert(
		fc.property(fc.array(fc.tuple(part, gap), { maxLength: 8 }), (parts) => {
			const text = parts.flat().join("");
			const places = findTelltales(text, realFinder);
			for (const { start, end } of findTerms(text, realFinder).candidates)
				expect(places.some((place) => place >= start && place < end)).toBe(true);
			expect(places).toEqual(places.toSorted((a, b) => a - b));
		}),
		{ numRuns: 1500 },
	);
});
