import fc from "fast-check";
import { expect, test } from "vitest";
import { type CompiledTerms, EXEMPT, OTHER_COUNTRY } from "../../../../src/core/match/compiled-terms.ts";
import { BUCKET_LETTERS, createTermIndex, type Term } from "../../../../src/core/match/term-index.ts";
import { unpackWords } from "../../../../src/core/match/unpack-terms.ts";
import { kindOfWord, stemLength } from "../../../../src/core/match/word-kind.ts";
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
	kinds: "",
	cuts: "",
	tiers: "",
	terms: "",
	lookalikes: "",
};

function shown({ words, topic, breaks }: Term): string {
	return `${words.map(({ text }) => text).join(" ")} -> ${topic}${breaks ? ` breaks ${breaks}` : ""}`;
}

test("what is packed is unpacked: the forms that start with a word, the longest first, each with its topic", () => {
	const constitutional = index.startingWith("constitutional").find(({ text }) => text === "constitutional");
	expect(constitutional?.starts.map(shown)).toEqual([
		"constitutional court of kazakhstan -> court",
		"constitutional court -> court",
	]);
});

test("a form with punctuation in it knows which of its words may follow some", () => {
	expect(index.startingWith("5").flatMap(({ starts }) => starts.map(shown))).toEqual([
		"5 threshold -> threshold breaks 1",
	]);
});

test("words are found by their first letters and by their last three", () => {
	expect(index.startingWith("tok").map(({ text }) => text)).toEqual(["tokayev"]);
	expect(index.endingWith("yev").map(({ text }) => text)).toEqual(["tokayev"]);
	expect(index.startingWith("zzz")).toEqual([]);
	expect(index.endingWith("zzz")).toEqual([]);
});

test("a word is one object, however it is found", () => {
	expect(index.startingWith("tok")[0]).toBe(index.endingWith("yev")[0]);
});

test("an empty index finds nothing", () => {
	const empty = createTermIndex(EMPTY);
	expect(empty.startingWith("tok")).toEqual([]);
	expect(empty.endingWith("yev")).toEqual([]);
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
				.flatMap(({ starts }) => starts);
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
		.flatMap(({ starts }) => starts)
		.filter(({ topic }) => topic !== undefined);
	expect(terms.map(({ words }) => words.map(({ text }) => text).join(" ")).toSorted()).toEqual(forms.toSorted());
});

test("every word of the real dataset is found by its first letters and by its last", () => {
	const real = createTermIndex(REAL_TERMS);
	const words = unpackWords(REAL_TERMS.words);
	const lost = words.filter(
		(word) =>
			!real.startingWith(word.slice(0, BUCKET_LETTERS)).some(({ text }) => text === word) ||
			(word.length >= BUCKET_LETTERS &&
				!real.endingWith(word.slice(-BUCKET_LETTERS)).some(({ text }) => text === word)),
	);
	expect(words.length).toBeGreaterThan(1000);
	expect(lost).toEqual([]);
});

test("what is found by letters has them, and nothing that has them is left out", () => {
	const words = unpackWords(SMALL_TERMS.words);
	const texts = (found: readonly { readonly text: string }[]) => found.map(({ text }) => text).toSorted();
	fc.assert(
		fc.property(fc.constantFrom(...words), fc.nat(5), (word, length) => {
			const start = word.slice(0, length);
			expect(texts(index.startingWith(start))).toEqual(words.filter((text) => text.startsWith(start)).toSorted());
			const end = word.slice(-BUCKET_LETTERS);
			expect(texts(index.endingWith(end))).toEqual(words.filter((text) => text.endsWith(end)).toSorted());
		}),
	);
});
