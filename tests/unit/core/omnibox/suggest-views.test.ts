import { expect, test } from "vitest";
import { MAX_SUGGESTIONS, suggestViews, viewOfInput } from "../../../../src/core/omnibox/suggest-views.ts";
import { createSearch } from "../../../../src/core/search/search-dataset.ts";
import { makeTopic, smallClaims } from "../compare/small-claims.ts";

const search = createSearch(smallClaims);

test("a topic is suggested by its name in the reader's language, then the claim that fits best under it", () => {
	expect(suggestViews(search("judges"), smallClaims, "ru")).toEqual([
		{ content: "Конституционный суд", marks: [], from: undefined },
		{
			content: "The author praises how openly the judges work.",
			marks: [{ start: 34, end: 40 }],
			from: "Alpha Times",
		},
	]);
});

test("no more is suggested than there is room for", () => {
	const topics = Array.from({ length: 12 }, (_, at) => makeTopic({ id: `t${at}` }));
	const many = { ...smallClaims, topics };
	expect(suggestViews(createSearch(many)("court"), many, "en")).toHaveLength(MAX_SUGGESTIONS);
});

test("every suggestion, once chosen, leads to what it names", () => {
	for (const language of ["en", "ru", "kk"] as const)
		for (const { content } of suggestViews(search("court"), smallClaims, language))
			expect(["topic", "claim"]).toContain(viewOfInput(content, smallClaims).kind);
});

test.each([
	["Constitutional Court", { kind: "topic", id: "court" }],
	[" Кезектен тыс сайлау ", { kind: "topic", id: "election" }],
	["Turnout was high.", { kind: "claim", id: "beta-2-turnout" }],
	["turnout", { kind: "search", query: "turnout" }],
	["  ", { kind: "matrix" }],
])("what is entered leads to the topic or claim that it names, else to the search: %j", (text, view) => {
	expect(viewOfInput(text, smallClaims)).toEqual(view);
});
