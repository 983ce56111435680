import fc from "fast-check";
import { expect, test } from "vitest";
import { citationWriters } from "../../../../src/core/cite/citation-writers.ts";
import { compareTopic, type TopicComparison } from "../../../../src/core/compare/compare-topic.ts";
import { makeClaim, makeSource, makeSpeaker, smallClaims } from "../compare/small-claims.ts";
import { realClaims } from "../rank/real-claims.ts";
import { parseBibtex } from "./parse-bibtex.ts";
import { context } from "./small-labels.ts";

const { plain, markdown, bibtex } = citationWriters;
const source = makeSource({ title: "Inside the {court}: 100% & more", author: "Ada Author" });
const claim = makeClaim({ quote: "remarkably *open*", speaker: makeSpeaker(), attribution: "quotes" });

function comparisonOf(id: string, dataset = smallClaims): TopicComparison {
	const comparison = compareTopic(id, dataset);
	if (comparison === undefined) throw new Error(`no topic ${id}`);
	return comparison;
}

test("a claim in plain text names its place, and tells our words from the source’s", () => {
	expect(plain.writeClaim({ claim, source }, context)).toBe(
		[
			"Ada Author. “Inside the {court}: 100% & more”. Alpha Times, 2021-03-02, paragraph 2. https://alpha.example/court. accessed 2026-03-02.",
			"In Qainar’s words: The bench opened in January.",
			"In the article’s words: “remarkably *open*”",
			"Carla Chair (party), quotes.",
			"",
		].join("\n"),
	);
});

test("a claim in Markdown shows every text letter by letter", () => {
	expect(markdown.writeClaim({ claim, source }, context)).toBe(
		[
			"Ada Author. *Inside the {court}: 100% & more*. Alpha Times, 2021-03-02, paragraph 2. <https://alpha.example/court>. accessed 2026-03-02.",
			"",
			"- **In Qainar’s words:** The bench opened in January.",
			String.raw`- **In the article’s words:** “remarkably \*open\*”`,
			"- Carla Chair (party), quotes.",
			"",
		].join("\n"),
	);
});

test("a claim in BibTeX has its fields, its letters written for TeX, and its id as the key", () => {
	const [entry, ...others] = parseBibtex(bibtex.writeClaim({ claim, source }, context));
	expect(others).toEqual([]);
	expect(entry).toEqual({
		type: "misc",
		key: "alpha-2-court-is-new",
		fields: {
			author: "Ada Author",
			title: String.raw`{Inside the \textbraceleft{}court\textbraceright{}: 100\% \& more}`,
			howpublished: "Alpha Times",
			year: "2021",
			date: "2021-03-02",
			url: "https://alpha.example/court",
			urldate: "2026-03-02",
			note: "2021-03-02, paragraph 2. In Qainar’s words: The bench opened in January. In the article’s words: “remarkably *open*”. Carla Chair (party), quotes.",
		},
	});
});

test("what a source does not have is left out, and an uncertain date is written as one", () => {
	const undated = makeSource({
		author: null,
		address: null,
		date: { earliest: "2024-03-15", latest: null, precision: "after", evidence: "" },
	});
	const cited = { claim: makeClaim(), source: undated };
	expect(plain.writeClaim(cited, context)).toMatch(
		/^“Inside the court”\. Alpha Times, undated; 2024-03-15 to any later day, paragraph 2\.\n/u,
	);
	expect(markdown.writeClaim(cited, context)).not.toMatch(/article’s words|accessed|</u);
	const [entry] = parseBibtex(bibtex.writeClaim(cited, context));
	expect(Object.keys(entry?.fields ?? {})).toEqual(["title", "howpublished", "date", "note"]);
	expect(entry?.fields["date"]).toBe("2024-03-15/");
	const span = makeSource({ date: { earliest: "2022-12-01", latest: "2023-02-01", precision: "range", evidence: "" } });
	const [spanning] = parseBibtex(bibtex.writeClaim({ claim, source: span }, context));
	expect(spanning?.fields).toMatchObject({ date: "2022-12-01/2023-02-01" });
	expect(spanning?.fields).not.toHaveProperty("year");
});

test("“and” in an author’s name parts no authors", () => {
	const two = makeSource({ author: "Research and Co" });
	expect(bibtex.writeClaim({ claim, source: two }, context)).toContain("author = {Research {and} Co},");
});

test.each(["plain", "markdown", "bibtex"] as const)(
	"a comparison in %s holds every source, silent ones included",
	(format) => {
		const text = citationWriters[format].writeComparison(comparisonOf("court"), context);
		const publishers = smallClaims.sources.map(({ publisher }) => publisher);
		const places = publishers.map((publisher) => text.indexOf(publisher));
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(places).not.toContain(-1);
		expect(text.match(/Says nothing on this topic/gu)).toHaveLength(2);
		expect(text).toContain("Constitutional Court");
		for (const words of ["The record is uneven", "filled in wrongly", "Max Minister"]) expect(text).toContain(words);
	},
);

test("every topic of the dataset gives BibTeX with one key a claim", () => {
	for (const { id } of realClaims.topics) {
		const comparison = comparisonOf(id, realClaims);
		const entries = parseBibtex(bibtex.writeComparison(comparison, context));
		const ids = comparison.statements.flatMap(({ claims }) => claims.map((said) => said.id));
		expect(entries.map(({ key }) => key)).toEqual(ids);
		for (const { key } of entries) expect(key).toMatch(/^[A-Za-z0-9-]+$/u);
	}
});

test("any texts give BibTeX that reads, and one line for each part of plain text", () => {
	const texts = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[{}\\%@#,=а-я\n"]*$/u));
	fc.assert(
		fc.property(texts, texts, texts, (title, text, quote) => {
			const cited = { source: makeSource({ title, author: quote }), claim: makeClaim({ text, quote }) };
			const [entry, ...others] = parseBibtex(bibtex.writeClaim(cited, context));
			expect(others).toEqual([]);
			expect(entry?.key).toBe(cited.claim.id);
			expect(Object.keys(entry?.fields ?? {})).toHaveLength(8);
			expect(plain.writeClaim(cited, context).trimEnd().split("\n")).toHaveLength(4);
			expect(markdown.writeClaim(cited, context).trimEnd().split("\n")).toHaveLength(5);
		}),
	);
});
