import { expect, test } from "vitest";
import type { Articles } from "../../../../src/dataset/articles.ts";
import { quotedSpeakersCited } from "../../../../src/dataset/rules/quoted-speakers-cited.ts";
import { makeClaim, makeDataset, smallArticles } from "../small-dataset.ts";

const inOwnVoice = makeDataset({ claims: [makeClaim()] });

function articleWith(paragraph: string): Articles {
	return new Map([["alpha", new Map([[2, paragraph]])]]);
}

test("a good dataset passes", () => {
	expect([...quotedSpeakersCited.check(makeDataset(), smallArticles)]).toEqual([]);
});

test.each([
	"She said: “We work slowly.”",
	"The chair, who said that “much remains”, left.",
	"In their conclusions, the authors state: “We work slowly.”",
	"“We work slowly,” she said.",
	"“We work slowly”, Carla Chair told us.",
	"“We work slowly,” the new chair warned.",
	// The quotation goes on in the next paragraph, so it is not closed in this one.
	"But she cautions, saying that: “Much has to be done. We work slowly.",
])("a quoted speaker whom no claim names is found: %s", (paragraph) => {
	expect([...quotedSpeakersCited.check(inOwnVoice, articleWith(paragraph))]).toMatchObject([
		{ file: "claims/alpha.json", id: null, message: expect.stringContaining("paragraph 2 quotes somebody") },
	]);
});

test.each([
	"It is called “Fair Kazakhstan”.",
	"He said that much remains. The programme is called “Fair Kazakhstan”.",
	"The programme “Fair Kazakhstan” is new, and nobody has yet said a word about it.",
	"She said that it is so.",
])("quotation marks around a name, and saying without quotation marks, pass: %s", (paragraph) => {
	expect([...quotedSpeakersCited.check(inOwnVoice, articleWith(paragraph))]).toEqual([]);
});

test("a paragraph that no claim cites passes", () => {
	const articles = new Map([
		[
			"alpha",
			new Map([
				[1, "She said: “No.”"],
				[2, "Nothing."],
			]),
		],
	]);
	expect([...quotedSpeakersCited.check(inOwnVoice, articles)]).toEqual([]);
});
