import { expect, test } from "vitest";
import type { CompiledTerms } from "../../../../src/core/match/compiled-terms.ts";
import { createTermIndex, type Term } from "../../../../src/core/match/term-index.ts";
import { compileTerms } from "../../../../src/dataset/compile-terms.ts";
import { SMALL, SMALL_TERMS } from "./small-index.ts";

const index = createTermIndex(SMALL_TERMS);

const EMPTY: CompiledTerms = { topics: [], words: "", kinds: "", cuts: "", tiers: "", terms: "", lookalikes: "" };

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
