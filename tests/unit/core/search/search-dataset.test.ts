import fc from "fast-check";
import { expect, test } from "vitest";
import { createSearch, MAX_QUERY } from "../../../../src/core/search/search-dataset.ts";
import { smallClaims } from "../compare/small-claims.ts";

const search = createSearch(smallClaims);

function topicIds(query: string): string[] {
	return search(query).topics.map(({ topic }) => topic.id);
}

function claimIds(query: string): string[] {
	return search(query).topics.flatMap(({ claims }) => claims.map(({ id }) => id));
}

/** A text with what the query's words mark in it in brackets. */
function marked(query: string, text: string): string {
	let shown = "";
	let last = 0;
	for (const { start, end } of search(query).marks(text)) {
		shown += `${text.slice(last, start)}[${text.slice(start, end)}]`;
		last = end;
	}
	return shown + text.slice(last);
}

test.each<[query: string, topic: string]>([
	["constitutional court", "court"],
	["  CONSTITUTIONAL  court ", "court"],
	["court constitutional", "court"],
	["snap election", "election"],
	["Конституционный Суд".normalize("NFD"), "court"],
	["конституционного суда", "court"],
	["внеочередные выборы", "election"],
	["сот", "court"],
	["court of the constitution", "court"],
	["досрочное голосование", "election"],
	["constitutoinal court", "court"],
	["конституцыонный суд", "court"],
	["конституциялык сот", "court"],
	["konstitucionny sud", "court"],
])("a topic is found by its labels and other names, in spite of order, form, error and script: %s", (query, topic) => {
	expect(topicIds(query)[0]).toBe(topic);
});

test.each<[query: string, claim: string]>([
	["petitioners wait a year", "alpha-4-slow-work"],
	["year petitioners", "alpha-4-slow-work"],
	["remarkably open", "alpha-3-work-praised"],
	["Carla Chair", "beta-1-chair-on-appeals"],
	["Max Ministr", "gamma-7-minister-on-judges"],
	["Delta Wire", "delta-2-observers"],
])("a claim is found by its text, quotation, speaker and publisher: %s", (query, claim) => {
	expect(claimIds(query)[0]).toBe(claim);
});

test.each(["", " ", "\n\t ", "\u00a0", "x", "😀", "\ud83d", "%[(*"])(
	"a query without a word finds nothing: %j",
	(query) => {
		expect(search(query).topics).toEqual([]);
	},
);

test.each(["xylophone quartet", "щщщщ"])("what is not there is not found: %j", (query) => {
	expect(search(query).topics).toEqual([]);
});

test("half of a query's words are enough, so that a word too many does not hide what is there", () => {
	expect(topicIds("election xylophone")[0]).toBe("election");
	expect(topicIds("election xylophone quartet trombone")).toEqual([]);
});

test("where nothing is found, the topics whose names look most like the query are offered", () => {
	expect(search("elektoin").nearest.map(({ id }) => id)).toEqual(["election"]);
	expect(search("election").nearest).toEqual([]);
	expect(search("").nearest).toEqual([]);
});

test.each<[typed: string, readAs: string, topic: string]>([
	["rjycnbnewbjyysq celj".slice(0, -1), "конституционный суд", "court"],
	["ысщге".replace("ысщге", "сщгке"), "court", "court"],
])("what was typed with the wrong keyboard layout is read with the right one, and said: %s", (typed, readAs, topic) => {
	expect([search(typed).readAs, topicIds(typed)[0]]).toEqual([readAs, topic]);
});

test("a query that is known as it was typed is not read otherwise", () => {
	expect(search("court").readAs).toBeUndefined();
	expect(search("xylophone").readAs).toBeUndefined();
});

test.each<[query: string, text: string, shown: string]>([
	["court", "The Court and the course", "The [Court] and the course"],
	["konstitucionny", "Конституционный суд", "[Конституционный] суд"],
	["petitoners year", "Petitioners wait a year.", "[Petitioners] wait a [year]."],
	["", "The Court", "The Court"],
	["xylophone", "The Court", "The Court"],
])("the words that %j found are marked in %j", (query, text, shown) => {
	expect(marked(query, text)).toBe(shown);
});

const LONG_TEXT = "Petitioners wait a year for an answer, which the author calls far too long.";

test("a query is cut after its first 64 characters, and none is cut in two", () => {
	expect(claimIds(LONG_TEXT.slice(0, MAX_QUERY).padEnd(5_000, " court"))).toEqual(["alpha-4-slow-work"]);
	expect(search("x".repeat(MAX_QUERY) + LONG_TEXT.repeat(60)).topics).toEqual([]);
	expect(claimIds(`${"😀".repeat(MAX_QUERY / 2)}${LONG_TEXT}`)).toEqual(["alpha-4-slow-work"]);
});

test("whatever is typed, the search answers, each claim once and marks within the text", () => {
	const words = fc.constantFrom("court", "сот", "выборы", "2022", "the", "a", "%", "😀", "ь", "celj", "tokaev");
	const query = fc.oneof(
		fc.string({ unit: "binary" }),
		fc.array(words).map((parts) => parts.join(" ")),
	);
	fc.assert(
		fc.property(query, (typed) => {
			const results = search(typed);
			const ids = results.topics.flatMap(({ claims }) => claims.map(({ id }) => id));
			expect(new Set(ids).size).toBe(ids.length);
			for (const { start, end } of results.marks(LONG_TEXT)) expect(LONG_TEXT.slice(start, end)).toMatch(/^\S+$/u);
		}),
	);
});
