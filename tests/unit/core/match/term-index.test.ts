import fc from "fast-check";
import { expect, test } from "vitest";
import { type CompiledTerms, EXEMPT, OTHER_COUNTRY } from "../../../../src/core/match/compiled-terms.ts";
import { ONE_EDIT_LENGTH } from "../../../../src/core/match/near-stem.ts";
import { createTermIndex, type Term } from "../../../../src/core/match/term-index.ts";
import { kindOfWord, stemLength } from "../../../../src/core/match/word-kind.ts";
import { readWords } from "../../../../src/core/text/read-words.ts";
import { tokenize } from "../../../../src/core/text/tokenize.ts";
import { compileTerms } from "../../../../src/dataset/compile-terms.ts";
import type { Dataset } from "../../../../src/dataset/dataset.ts";
import type { Alias } from "../../../../src/dataset/schema/topic.ts";
import { makeDataset, makeTopic } from "../../dataset/small-dataset.ts";
import { randomDataset } from "./random-dataset.ts";
import { REAL_TERMS } from "./real-index.ts";
import { SMALL, SMALL_TERMS } from "./small-index.ts";

const index = createTermIndex(SMALL_TERMS);

const EMPTY: CompiledTerms = {
	topics: [],
	differing: "",
	words: "",
	lengths: "",
	kinds: "",
	cuts: "",
	roles: "",
	terms: "",
	termLengths: "",
	lookalikes: "",
};

function shown({ words, topic, breaks }: Term): string {
	return `${words.map(({ text }) => text).join(" ")} -> ${topic}${breaks ? ` breaks ${breaks}` : ""}`;
}

test("what is packed is unpacked: the forms that a word gives away, each with its topic", () => {
	const constitutional = index.startingWith("constitutional").find(({ text }) => text === "constitutional");
	expect(constitutional?.terms.map(shown)).toEqual([
		"constitutional court -> court",
		"constitutional court of kazakhstan -> court",
	]);
	expect(constitutional?.terms.map(({ telltale }) => telltale)).toEqual([0, 0]);
});

test("a form with punctuation in it knows which of its words may follow some, and where its telltale stands", () => {
	const terms = index.startingWith("threshold").flatMap((word) => word.terms);
	expect(terms.map(shown)).toContain("5 threshold -> threshold breaks 1");
	expect(terms.map(({ telltale }) => telltale).toSorted()).toEqual([0, 1]);
});

test("words are found by their first letters, telltales by their likeness and by either end", () => {
	const texts = (words: readonly { readonly text: string }[]) => words.map(({ text }) => text);
	expect(texts(index.startingWith("tok"))).toEqual(["tokayev"]);
	expect(texts(index.telltalesLike("tokayevs"))).toEqual(["tokayev"]);
	expect(texts(index.telltalesLike("toka"))).toEqual([]);
	expect(texts(index.telltalesLike("tokayxv"))).toEqual(["tokayev"]);
	expect(texts(index.telltalesLike("xokayev"))).toEqual(["tokayev"]);
	for (const found of [index.startingWith("zzz"), index.telltalesLike("zzz"), index.telltalesLike("zzzzz")])
		expect(found).toEqual([]);
});

test("a word is one object, however it is found", () => {
	expect(index.startingWith("tok")[0]).toBe(index.telltalesLike("xokayev")[0]);
});

test("an empty index finds nothing", () => {
	const empty = createTermIndex(EMPTY);
	expect(empty.startingWith("tok")).toEqual([]);
	expect(empty.telltalesLike("tokayev")).toEqual([]);
	expect(empty.candidates(readWords("Tokayev"))).toEqual([]);
});

test("packing does not depend on the order of what is authored", () => {
	const turned = {
		...SMALL,
		topics: SMALL.topics.toReversed(),
		anchors: SMALL.anchors.toReversed(),
	};
	expect(compileTerms(turned)).toEqual(SMALL_TERMS);
});

/** A term with all that the index knows of it but its flags, which compile-terms.test.ts is about. */
function told({ words, topic, breaks, flags }: Term): string {
	const role = flags & EXEMPT ? "exemption" : flags & OTHER_COUNTRY ? "country" : (topic ?? "anchor");
	const forms = words.map(
		({ text, kind, stem }, place) => `${breaks?.includes(place) ? "!" : ""}${text}/${kind}/${stem}`,
	);
	return `${role}: ${forms.join(" ")}`;
}

/** What an index of a dataset of English forms must tell, straight from the forms. */
function toldBy({ topics, anchors, otherCountries }: Dataset): string[] {
	const tell = (role: string) => (alias: Alias) => {
		const { text, exact } = typeof alias === "string" ? { text: alias, exact: false } : alias;
		const words = tokenize(text).map(({ folded, afterBreak }, place) => {
			const kind = exact ? "exact" : kindOfWord(folded, "en");
			return `${place > 0 && afterBreak ? "!" : ""}${folded}/${kind}/${folded.slice(0, stemLength(folded, kind))}`;
		});
		return `${role}: ${words.join(" ")}`;
	};
	return [
		...topics.flatMap(({ id, aliases }) => aliases.en.map(tell(id))),
		...topics.flatMap(({ exemptions }) => exemptions.map(({ text }) => tell("exemption")(text))),
		...anchors.flatMap(({ forms }) => forms.en.map(tell("anchor"))),
		...otherCountries.flatMap(({ forms }) => forms.en.map(tell("country"))),
	];
}

test("whatever is packed is unpacked: every form with its words, their kinds and stems, its breaks and its topic", () => {
	fc.assert(
		fc.property(randomDataset, (dataset) => {
			const terms = createTermIndex(compileTerms(dataset))
				.startingWith("")
				.flatMap((word) => word.terms);
			expect(terms.map(told).toSorted()).toEqual(toldBy(dataset).toSorted());
		}),
		{ numRuns: 500 },
	);
});

test("words and forms that share more of their start than the packing can say are unpacked whole", () => {
	const long = "abcdefghijklmnopqrstuvwxyz".repeat(2);
	const phrase = Array.from({ length: 60 }, (_, place) => `word${String.fromCharCode(97 + (place % 26))}`).join(" ");
	const forms = [long, `${long}a`, `${long}ab`, phrase, `${phrase} more`, `${phrase} most`];
	const dataset = makeDataset({ topics: [makeTopic({ aliases: { en: forms, ru: [], kk: [] } })] });
	const terms = createTermIndex(compileTerms(dataset))
		.startingWith("")
		.flatMap((word) => word.terms)
		.filter(({ topic }) => topic !== undefined);
	expect(terms.map(({ words }) => words.map(({ text }) => text).join(" ")).toSorted()).toEqual(forms.toSorted());
});

test("every telltale of the real dataset is found as it is, and without its first or its last letter if it is long", () => {
	const real = createTermIndex(REAL_TERMS);
	const telltales = real.startingWith("").filter(({ terms }) => terms.length > 0);
	const long = telltales.filter(({ text, kind }) => kind !== "exact" && text.length > ONE_EDIT_LENGTH);
	expect(telltales.filter((word) => !real.telltalesLike(word.text).includes(word))).toEqual([]);
	const lost = long.filter(
		(word) =>
			!real.telltalesLike(word.text.slice(0, -1)).includes(word) ||
			!real.telltalesLike(word.text.slice(1)).includes(word),
	);
	expect(long.length).toBeGreaterThan(1000);
	expect(lost).toEqual([]);
});

test("every term of the real dataset is kept under one of its own words", () => {
	const words = createTermIndex(REAL_TERMS).startingWith("");
	for (const word of words) for (const term of word.terms) expect(term.words[term.telltale]).toBe(word);
});
