import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTerms } from "../../../../src/core/match/find-terms.ts";
import { createTextSieve, MAY_ANCHOR, MAY_NAME_TOPIC, type TextSieve } from "../../../../src/core/match/text-sieve.ts";
import { type Token, tokenize } from "../../../../src/core/text/tokenize.ts";
import { isCommon } from "../../../../src/dataset/common-words.ts";
import { REAL, REAL_TERMS, realFinder, textsOf } from "./real-index.ts";
import { SMALL_TERMS } from "./small-index.ts";

/** What a sieve of the small dataset says of texts that are read one after the other. */
function sift(...texts: string[]): number[] {
	return readAll(createTextSieve(SMALL_TERMS), texts);
}

const realSieve = createTextSieve(REAL_TERMS);

/** What a sieve of the real dataset says of texts that are read one after the other, as the first texts of a page. */
function siftReal(...texts: string[]): number[] {
	expect(realSieve.read(" ", 0, 1)).toBe(0);
	return readAll(realSieve, texts);
}

function readAll(sieve: TextSieve, texts: readonly string[]): number[] {
	return texts.map((text) => sieve.read(text, 0, text.length));
}

describe("one text", () => {
	test.each<[string, number]>([
		["Nothing of the kind is written here, nor there.", 0],
		["News from Kazakhstan", MAY_ANCHOR],
		["Новости из Казахстана", MAY_ANCHOR],
		["President Tokayve spoke", MAY_ANCHOR],
		["a constitutional matter", MAY_NAME_TOPIC],
		["the courts", MAY_NAME_TOPIC],
		["Matters of constitutional law in Kazakhstan", MAY_ANCHOR | MAY_NAME_TOPIC],
		["KAZAKHSTAN", MAY_ANCHOR],
		["kazakhstan", MAY_ANCHOR],
		["Ｋａｚａｋｈｓｔａｎ", MAY_ANCHOR],
		["Kaz\u00adakh\u200bsta\u0301n", MAY_ANCHOR],
		["“Kazakhstan’s”", MAY_ANCHOR],
		["Astana", MAY_ANCHOR],
		["Iran and the Astana-free world", MAY_ANCHOR],
		["Iran, and a tennis match", 0],
		["The wine is called Tokay", 0],
		["", 0],
		["\ud800 \u0301\u0301 1234 !!", 0],
	])("%j gives %i", (text, expected) => {
		expect(sift(text)).toEqual([expected]);
	});
});

describe("a name with a typing error", () => {
	test.each(["Tokayve", "Tokaev", "TOKYAEV", "Tokkayev", "Okayev", "Kazahstan", "Kazakstan", "Kzaakhstan", "Astnaa"])(
		"may be an anchor where it has a capital: %s",
		(name) => {
			expect(sift(`Then ${name} was named.`)).toEqual([MAY_ANCHOR]);
		},
	);

	test.each(["kazakhtsan", "kazahkstan", "казахтсан"])("may be one without a capital where it is long: %s", (name) => {
		expect(sift(`then ${name} was named`)).toEqual([MAY_ANCHOR]);
	});

	test.each(["tokayve", "astnaa", "Astn", "Tkyv", "Karakalpakstan"])(
		"is none where it is short and has no capital, or is too far from it: %s",
		(name) => {
			expect(sift(`Then ${name} was named.`)).toEqual([0]);
		},
	);

	test("is found in the text that goes on with it, and nowhere before", () => {
		expect(sift("Then Tok", "ayve was named")).toEqual([0, 0]);
		expect(sift("Then ", "Tokayve was named")).toEqual([0, MAY_ANCHOR]);
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

/** Real forms that name Kazakhstan itself. */
const countryNames = textsOf(REAL.anchors.find(({ id }) => id === "kazakhstan")?.forms ?? { en: [], ru: [], kk: [] });

/** A prefix with a hyphen is one word with what follows to the tokenizer, and two to the sieve: not tried here. */
const PREFIXED = /(?:^|[^\p{L}])(?:co|multi|inter|anti|non|pre)\p{Pd}/iu;

const topicForms = REAL.topics.flatMap(({ aliases }) => textsOf(aliases)).filter((text) => !PREFIXED.test(text));
const anchorForms = REAL.anchors.flatMap(({ forms }) => textsOf(forms)).filter((text) => !PREFIXED.test(text));

/** Real forms of every kind, and words that are nothing. */
const part = fc.oneof(
	fc.constantFrom(...topicForms),
	fc.constantFrom(...anchorForms),
	fc.constantFrom("the", "of", "новости", "жылы", "und", "qqq", "2022", "Sa\u0301", "\ud83d"),
);
const gap = fc.constantFrom(" ", " ", " ", ", ", ". ", "\n", " «", "» ", " — ", "’s ", "-");

/** A paragraph that names Kazakhstan somewhere. */
const paragraph = fc
	.tuple(
		fc.array(fc.tuple(part, gap), { maxLength: 6 }),
		fc.constantFrom(...countryNames),
		fc.array(fc.tuple(gap, part), { maxLength: 6 }),
	)
	.map(([before, name, after]) => [...before.flat(), name, ...after.flat()].join(""));

describe("in a text that names Kazakhstan", () => {
	test("all that is found without typing errors is let through, wherever the text is cut into pieces", () => {
		let checked = 0;
		fc.assert(
			fc.property(paragraph, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }), (text, cuts) => {
				const places = [0, ...new Set(cuts.map((cut) => Math.floor(cut * text.length))), text.length].toSorted(
					(a, b) => a - b,
				);
				const pieces = places.slice(1).map((end, i) => ({ start: places[i] as number, end }));
				const found = siftReal(...pieces.map(({ start, end }) => text.slice(start, end)));
				const { candidates, places: named } = findTerms(text, realFinder);
				for (const { start, end, kind } of candidates) {
					if (kind === "fuzzy") continue;
					checked++;
					const own = pieces.flatMap((piece, i) => (piece.start < end && start < piece.end ? [found[i]] : []));
					expect(`${text.slice(start, end)}: ${own.some((answer) => answer !== 0)}`).toBe(
						`${text.slice(start, end)}: true`,
					);
				}
				if (named.some(({ kind }) => kind === "strong")) expect(found.some((answer) => answer & MAY_ANCHOR)).toBe(true);
			}),
			{ numRuns: 3000 },
		);
		expect(checked).toBeGreaterThan(3000);
	});

	test("paragraphs that touch without a space are told apart: what each holds is let through in it", () => {
		fc.assert(
			fc.property(fc.array(paragraph, { minLength: 2, maxLength: 4 }), (paragraphs) => {
				const found = siftReal(...paragraphs);
				paragraphs.forEach((text, i) => {
					const sure = findTerms(text, realFinder).candidates.filter(({ kind }) => kind !== "fuzzy");
					if (sure.length > 0) expect(`${text}: ${found[i] !== 0}`).toBe(`${text}: true`);
				});
			}),
			{ numRuns: 1000 },
		);
	});
});

test("every form of a topic or an anchor is let through by itself", () => {
	const held = [...topicForms, ...anchorForms].filter((text) => {
		const { candidates, places } = findTerms(text, realFinder);
		return candidates.length + places.length > 0 && siftReal(text)[0] === 0;
	});
	expect(held).toEqual([]);
});

test("a form that needs no context may be an anchor to the sieve, but where all its words are common or short", () => {
	const isRare = ({ folded }: Token) => folded.length >= 5 && !isCommon(folded);
	const told = [...topicForms, ...anchorForms].filter((text) => {
		const { candidates, places } = findTerms(text, realFinder);
		return places.some(({ kind }) => kind === "strong") || candidates.some(({ needsContext }) => !needsContext);
	});
	const held = told.filter((text) => ((siftReal(text)[0] as number) & MAY_ANCHOR) === 0);
	expect(told.length).toBeGreaterThan(300);
	expect(held.filter((text) => tokenize(text).some(isRare))).toEqual([]);
});

test("an empty index lets nothing through, and any string is accepted", () => {
	const empty = { topics: [], differing: "", words: "", kinds: "", cuts: "", tiers: "", terms: "", lookalikes: "" };
	const text = fc.oneof(
		fc.string({ unit: "binary" }),
		fc.array(fc.nat(0xffff), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
	);
	fc.assert(
		fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
			expect(readAll(createTextSieve(empty), texts)).toEqual(texts.map(() => 0));
			for (const answer of siftReal(...texts)) expect([0, 1, 2, 3]).toContain(answer);
		}),
	);
});
