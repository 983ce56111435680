import fc from "fast-check";
import { expect, test } from "vitest";
import { MAX_SENTENCE, sentenceAround } from "../../../../src/core/text/sentence-around.ts";

/** The sentence around a word that stands in the text once. */
function around(text: string, word = "court"): string {
	const start = text.indexOf(word);
	return sentenceAround(text, { start, end: start + word.length });
}

test.each([
	["the only sentence", "The court sat.", "The court sat."],
	["text without an end", "The court sat", "The court sat"],
	["a sentence between others", "One. The court sat! Three.", "The court sat!"],
	["a question with its quote", "One. “Has the court sat?” he asked.", "“Has the court sat?”"],
	["a sentence before a line break", "One\nThe court sat\nThree", "The court sat"],
	["an initial", "Kassym K. Tokayev opened the court. He left.", "Kassym K. Tokayev opened the court."],
	["a title", "Mr. Tokayev opened the court.", "Mr. Tokayev opened the court."],
	["a year in Russian", "В 2022 г. открыт court. Да.", "В 2022 г. открыт court."],
	["a figure with a point", "The court sat 2.5 days. Then left.", "The court sat 2.5 days."],
	["a year that ends a sentence", "It began in 2022. The court sat.", "The court sat."],
	["spaces of all kinds", "The \t new\u00a0 court  sat.", "The new court sat."],
])("the sentence around a word is told: %s", (_, text, sentence) => {
	expect(around(text)).toBe(sentence);
});

test("a span over the end of a sentence takes both sentences", () => {
	expect(around("One. A court. Sat here. Four.", "court. Sat")).toBe("A court. Sat here.");
});

test("a sentence that is too long is cut at words on both sides, with an ellipsis, and keeps the span", () => {
	const sentence = around(`${"before ".repeat(100)}court ${"after ".repeat(100)}`);
	expect(sentence).toMatch(/^…(before )+court (after )+after…$/u);
	expect(sentence.length).toBeLessThanOrEqual(MAX_SENTENCE);
	expect(sentence.length).toBeGreaterThan(MAX_SENTENCE - 20);
});

test("room that one side does not need is given to the other", () => {
	const sentence = around(`The court ${"after ".repeat(100)}`);
	expect(sentence).toMatch(/^The court (after )+after…$/u);
	expect(sentence.length).toBeGreaterThan(MAX_SENTENCE - 20);
});

test("whatever the text, the sentence holds the span's words and is not too long", () => {
	const piece = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom(" ", ". ", "! ", "\n", "слово ", "x".repeat(90)));
	const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
	fc.assert(
		fc.property(texts, texts, (before, after) => {
			const text = `${before}#court#${after}`;
			const sentence = sentenceAround(text, { start: before.length, end: before.length + 7 });
			expect(sentence).toContain("#court#");
			expect(sentence.length).toBeLessThanOrEqual(MAX_SENTENCE);
		}),
	);
});
