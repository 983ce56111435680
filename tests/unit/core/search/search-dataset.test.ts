import { expect, test } from "vitest";
import { createSearch, MAX_QUERY, MAX_RESULTS } from "../../../../src/core/search/search-dataset.ts";
import { makeClaim, makeTopic, smallClaims } from "../compare/small-claims.ts";

const search = createSearch(smallClaims);

function topicIds(query: string): string[] {
	return search(query).topics.map(({ id }) => id);
}

function claimIds(query: string): string[] {
	return search(query).claims.map(({ id }) => id);
}

test.each<[query: string, topic: string]>([
	["constitutional court", "court"],
	["CONSTITUTIONAL COURT", "court"],
	["  constitutional court  ", "court"],
	["constitutional", "court"],
	["court", "court"],
	["snap election", "election"],
	["конституционный суд", "court"],
	["Конституционный Суд".normalize("NFD"), "court"],
	["внеочередные выборы", "election"],
	["конституциялық сот", "court"],
	["кезектен тыс сайлау", "election"],
	["court of the constitution", "court"],
	["досрочное голосование", "election"],
])("a topic is found by its label in each language and by its other names: %s", (query, topic) => {
	expect(topicIds(query)[0]).toBe(topic);
});

test.each<[query: string, topic: string]>([
	["constitutoinal court", "court"],
	["constitutinal", "court"],
	["konstitutional court", "court"],
	["snap elecion", "election"],
	["конституцыонный суд", "court"],
	["внеочередные выбори", "election"],
	["конституциялык сот", "court"],
	["кезектен тис сайлау", "election"],
])("a topic is found in spite of a typing error: %s", (query, topic) => {
	expect(topicIds(query)[0]).toBe(topic);
});

test.each<[query: string, claim: string]>([
	["petitioners wait a year", "alpha-4-slow-work"],
	["remarkably open", "alpha-3-work-praised"],
	["Carla Chair", "beta-1-chair-on-appeals"],
	["Max Ministr", "gamma-7-minister-on-judges"],
])("a claim is found by its text, its quotation and its speaker: %s", (query, claim) => {
	expect(claimIds(query)[0]).toBe(claim);
});

test.each(["", " ", "\n\t ", "\u00a0"])("an empty query finds nothing: %j", (query) => {
	expect(search(query)).toEqual({ topics: [], claims: [] });
});

test.each(["xylophone quartet", "щщщщ", "😀", "\ud83d", "%[(*"])("what is not there is not found: %j", (query) => {
	expect(search(query)).toEqual({ topics: [], claims: [] });
});

const LONG_TEXT = "Petitioners wait a year for an answer, which the author calls far too long.";

test("a query of 5,000 characters is cut, so that it finds what its first 64 characters find", () => {
	const start = LONG_TEXT.slice(0, MAX_QUERY);
	const long = start.padEnd(5_000, "x");
	expect(claimIds(long)).toEqual(["alpha-4-slow-work"]);
	expect(search(long)).toEqual(search(start));
});

test("what stands in a query after its first 64 characters is not searched for", () => {
	expect(search("x".repeat(MAX_QUERY) + LONG_TEXT.repeat(60))).toEqual({ topics: [], claims: [] });
});

test("a query's length is counted in characters, so that none is cut in two", () => {
	const characters = "😀".repeat(MAX_QUERY / 2);
	expect(claimIds(characters + LONG_TEXT)).toEqual(["alpha-4-slow-work"]);
});

test("a search returns no more results of each kind than its limit", () => {
	const many = Array.from({ length: MAX_RESULTS + 4 }, (_, at) => String(at));
	const results = createSearch({
		...smallClaims,
		topics: many.map((id) => makeTopic({ id })),
		claims: many.map((id) => makeClaim({ id, text: "The court sat." })),
	})("court");
	expect([results.topics.length, results.claims.length]).toEqual([MAX_RESULTS, MAX_RESULTS]);
});
