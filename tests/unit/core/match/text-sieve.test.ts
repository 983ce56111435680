import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTextSieve, MAY_ANCHOR, MAY_NAME_TOPIC } from "../../../../src/core/match/text-sieve.ts";
import { SMALL_TERMS } from "./small-index.ts";

/** What a sieve says of texts that are read one after the other. */
function sift(...texts: string[]): number[] {
	const sieve = createTextSieve(SMALL_TERMS);
	return texts.map((text) => sieve.read(text, 0, text.length));
}

describe("one text", () => {
	test.each<[string, number]>([
		["Nothing of the kind is written here, nor there.", 0],
		["News from Kazakhstan", MAY_ANCHOR],
		["Новости из Казахстана", MAY_ANCHOR],
		["President Tokayve spoke", MAY_ANCHOR],
		["a constitutional matter", MAY_NAME_TOPIC],
		["", 0],
		["\ud800 \u0301\u0301 1234 !!", 0],
	])("%j gives %i", (text, expected) => {
		expect(sift(text)).toEqual([expected]);
	});
});

test("a word that goes on in the next text is found there", () => {
	expect(sift("News from Kazakh", "stan and others")[1]).toBe(MAY_ANCHOR);
});

test("a word that only touches the end of the text before it is found", () => {
	expect(sift("The end", "Kazakhstan begins")[1]).toBe(MAY_ANCHOR);
});

test("an empty text between two halves of a word parts them not", () => {
	expect(sift("News from Kazakh", "", "stan and others")[2]).toBe(MAY_ANCHOR);
});

test("a stretch in the middle of a text is read alone", () => {
	const text = "xx Kazakhstan xx";
	const sieve = createTextSieve(SMALL_TERMS);
	expect(sieve.read(text, 0, 3)).toBe(0);
	expect(sieve.read(text, 3, 13)).toBe(MAY_ANCHOR);
	expect(sieve.read(text, 13, text.length)).toBe(0);
});

test("wherever a text that names Kazakhstan is cut, its pieces let it through", () => {
	const filler = fc.string({ unit: fc.constantFrom("a", "b", " ", ".", "ж") });
	fc.assert(
		fc.property(filler, filler, fc.array(fc.nat(60), { maxLength: 5 }), (before, after, cuts) => {
			const text = `${before} Kazakhstan ${after}`;
			const places = [0, ...cuts.filter((cut) => cut < text.length).toSorted((a, b) => a - b), text.length];
			const pieces = places.slice(1).map((end, i) => text.slice(places[i], end));
			expect(sift(...pieces).some((found) => found & MAY_ANCHOR)).toBe(true);
		}),
	);
});
