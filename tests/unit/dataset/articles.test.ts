import { expect, test } from "vitest";
import { parseArticle } from "../../../src/dataset/articles.ts";

test("paragraphs are read under their numbers", () => {
	expect([...parseArticle("[1] Title\n\n[2] By: Ada\n\n[12] The court.\n")]).toEqual([
		[1, "Title"],
		[2, "By: Ada"],
		[12, "The court."],
	]);
});

test("a paragraph may have several lines, and doubled spaces within it are kept", () => {
	expect(parseArticle("[1] One.  Two.\nThree.\n\n[2] Four.").get(1)).toBe("One.  Two.\nThree.");
});

test("a number in brackets within a line starts no paragraph", () => {
	expect([...parseArticle("[1] As noted [2] there.")]).toEqual([[1, "As noted [2] there."]]);
});

test("text before the first number, and an empty text, give no paragraph", () => {
	expect([...parseArticle("Preface.\n[1] One.")]).toEqual([[1, "One."]]);
	expect([...parseArticle("")]).toEqual([]);
});
