import { describe, expect, test } from "vitest";
import { readAuthoredFiles } from "../../../data/read-files.ts";
import { compareTopic } from "../../../src/core/compare/compare-topic.ts";
import { sourcesDiffer } from "../../../src/core/compare/sources-differ.ts";
import {
	type CompiledTerms,
	EXEMPT,
	FOREIGN,
	NEEDS_CONTEXT,
	NO_TELLTALE,
	NUMBER_BASE,
	OTHER_COUNTRY,
	STRONG_ANCHOR,
	TELLS_OTHER,
	TELLS_TERM,
	WEAK_ANCHOR,
} from "../../../src/core/match/compiled-terms.ts";
import { createTermIndex, type Term } from "../../../src/core/match/term-index.ts";
import { WORD_KINDS, type WordKind } from "../../../src/core/match/word-kind.ts";
import { compileClaims } from "../../../src/dataset/compile-claims.ts";
import { compileTerms } from "../../../src/dataset/compile-terms.ts";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import { loadDataset } from "../../../src/dataset/load-dataset.ts";
import type { Alias, Topic } from "../../../src/dataset/schema/topic.ts";
import { makeAnchor, makeDataset, makeTopic } from "./small-dataset.ts";

const NO_FORMS = { en: [], ru: [], kk: [] };

const ANCHORS = [
	makeAnchor({ exemptions: [] }),
	makeAnchor({
		id: "astana",
		kind: "city",
		strength: "weak",
		forms: { ...NO_FORMS, en: ["Astana"] },
		exemptions: [{ text: "Astana Process", reason: "Talks on Syria." }],
	}),
];

/** A dataset of topics by id, each with English forms or more, and of the anchors above. */
function datasetOf(topics: Record<string, Partial<Topic> | Alias[]>, overrides: Partial<Dataset> = {}): Dataset {
	return makeDataset({
		topics: Object.entries(topics).map(([id, given]) =>
			makeTopic({
				id,
				...(Array.isArray(given) ? { aliases: { ...NO_FORMS, en: given } } : given),
			}),
		),
		anchors: ANCHORS,
		...overrides,
	});
}

/** Every term of an index. */
function termsOf(compiled: CompiledTerms): Term[] {
	return createTermIndex(compiled)
		.startingWith("")
		.flatMap((word) => word.terms);
}

/** The terms of a form: by its folded words with `!` before those that may follow punctuation. */
function termsNamed(compiled: CompiledTerms, name: string): Term[] {
	return termsOf(compiled).filter(
		({ words, breaks }) =>
			words.map(({ text }, place) => (breaks?.includes(place) ? "!" : "") + text).join(" ") === name,
	);
}

function flagsOf(compiled: CompiledTerms, name: string): number[] {
	return termsNamed(compiled, name).map(({ flags }) => flags);
}

/** What a word is to terms, by its folded text. */
function roleOf(compiled: CompiledTerms, word: string): number[] {
	return wordsOf(compiled).flatMap((text, place) => (text === word ? [Number(compiled.roles[place])] : []));
}

/** The words of an index, taken apart. */
function wordsOf({ words, lengths }: CompiledTerms): string[] {
	let start = 0;
	return [...lengths].map((length) => {
		const end = start + length.charCodeAt(0) - NUMBER_BASE;
		const word = words.slice(start, end);
		start = end;
		return word;
	});
}

describe("flags", () => {
	const compiled = compileTerms(
		datasetOf(
			{
				court: ["court", { text: "own court", needsContext: false }, "court of Kazakhstan", "court in Astana"],
				leader: {
					needsContext: false,
					aliases: { ...NO_FORMS, en: ["leader", { text: "chief", needsContext: true }] },
				},
				corridor: {
					namesOthers: true,
					aliases: { ...NO_FORMS, en: ["corridor"] },
				},
				trade: { group: "foreign-relations", aliases: { ...NO_FORMS, en: ["trade", "trade of Kazakhstan"] } },
			},
			{
				otherCountries: [{ id: "iran", forms: { ...NO_FORMS, en: ["Iran", "Iranian"] } }],
			},
		),
	);

	test.each<[form: string, flags: number, topic: string | undefined, what: string]>([
		["court", NEEDS_CONTEXT, "court", "a form of a topic that needs context"],
		["own court", STRONG_ANCHOR, "court", "a form that needs none though its topic does is an anchor"],
		["leader", STRONG_ANCHOR, "leader", "a form of a topic that needs none is an anchor"],
		["chief", NEEDS_CONTEXT, "leader", "a form that needs context though its topic does not"],
		["court of kazakhstan", STRONG_ANCHOR, "court", "a form that names Kazakhstan is its own context"],
		["court in astana", NEEDS_CONTEXT | WEAK_ANCHOR, "court", "a form with a weak anchor still needs context"],
		["trade", NEEDS_CONTEXT | FOREIGN, "trade", "a form of a topic of foreign relations"],
		["trade of kazakhstan", STRONG_ANCHOR | FOREIGN, "trade", "such a form that names Kazakhstan"],
		["corridor", NEEDS_CONTEXT | FOREIGN, "corridor", "a form of a topic that is about others too"],
		["kazakhstan", STRONG_ANCHOR, undefined, "a strong anchor"],
		["казахстан", STRONG_ANCHOR, undefined, "a strong anchor in another language"],
		["astana", WEAK_ANCHOR, undefined, "a weak anchor"],
		["astana process", EXEMPT, undefined, "an exemption of an anchor"],
		["iran", OTHER_COUNTRY, undefined, "another country"],
		["iranian", OTHER_COUNTRY, undefined, "another country's adjective"],
	])("%s has the flags %i and the topic %s: %s", (form, flags, topic) => {
		expect(termsNamed(compiled, form)).toMatchObject([{ flags, topic }]);
	});

	test("nothing else is in the index", () => {
		// Kazakhstan in two more languages, Astana's exemption, Iran twice; each form above once.
		expect(termsOf(compiled)).toHaveLength(16);
	});
});

describe("anchors inside forms", () => {
	test.each<[form: string, folded: string, flag: number]>([
		["Kazakhstan's court", "kazakhstan court", STRONG_ANCHOR],
		["Kazakhstan-wide court", "kazakhstan wide court", STRONG_ANCHOR],
		["court, Kazakhstan", "court !kazakhstan", STRONG_ANCHOR],
		["Astana court of Kazakhstan", "astana court of kazakhstan", STRONG_ANCHOR],
		["Astana court", "astana court", WEAK_ANCHOR],
		["Astana Process court", "astana process court", WEAK_ANCHOR],
		["Kenya's court", "kenya court", 0],
	])("the strongest that a form holds is its own: %s", (form, folded, flag) => {
		const flags = flagsOf(compileTerms(datasetOf({ court: [form] })), folded);
		expect(flags).toEqual([flag === STRONG_ANCHOR ? flag : flag | NEEDS_CONTEXT]);
	});

	test("are seen in their forms: в Казахстане is in Казахстан", () => {
		const aliases = { ...NO_FORMS, ru: ["суд в Казахстане"] };
		expect(flagsOf(compileTerms(datasetOf({ court: { aliases } })), "суд в казахстане")).toEqual([STRONG_ANCHOR]);
	});

	test("a form that is an anchor itself is one term, of its topic, with the anchor's flags", () => {
		const compiled = compileTerms(datasetOf({ country: ["Kazakhstan"], city: ["Astana"] }));
		expect(termsNamed(compiled, "kazakhstan")).toMatchObject([{ topic: "country", flags: STRONG_ANCHOR }]);
		expect(termsNamed(compiled, "astana")).toMatchObject([{ topic: "city", flags: NEEDS_CONTEXT | WEAK_ANCHOR }]);
	});
});

describe("words", () => {
	const compiled = compileTerms(
		datasetOf({
			court: {
				aliases: {
					en: ["high court", { text: "HC", exact: true }, { text: "top court", exact: true }],
					ru: ["Конституционный суд"],
					kk: ["жоғарғы сот", "тәуелсіздік", "Joǵarǵy Sot"],
					de: ["hoher Gerichtshof"],
					fr: ["Cour suprême"],
					tr: ["yüksek mahkeme"],
				},
			},
		}),
	);

	test.each<[form: string, kinds: WordKind[]]>([
		["high court", ["en", "en"]],
		["hc", ["exact"]],
		["top court", ["exact", "exact"]],
		["конституционныи суд", ["ru", "ru"]],
		["жоғарғы сот", ["kk", "kk"]],
		["тәуелсіздік", ["kkSoft"]],
		["joǵarǵy sot".normalize("NFD").replace(/\p{M}/gu, ""), ["latin", "latin"]],
		["hoher gerichtshof", ["de", "de"]],
		["cour supreme", ["fr", "fr"]],
		["yuksek mahkeme", ["latinSoft", "latin"]],
	])("are folded, and change as the language of their form has it, or not at all: %s", (form, kinds) => {
		expect(termsNamed(compiled, form).map(({ words }) => words.map(({ kind }) => kind))).toEqual([kinds]);
	});

	test("that are the same in two kinds are two words, and a word of one kind is there once", () => {
		const courts = createTermIndex(compiled)
			.startingWith("court")
			.map(({ kind }) => kind);
		expect(courts.toSorted()).toEqual(["en", "exact"]);
	});

	test("are the same whether or not their letters have marks, or come in capitals or composed", () => {
		const one = compileTerms(datasetOf({ court: ["Élevé court"] }));
		for (const spelling of ["e\u0301leve\u0301 court", "ELEVE COURT", "eleve\u00a0court"])
			expect(compileTerms(datasetOf({ court: [spelling] }))).toEqual(one);
	});

	test("are no more than once in the index, however many forms have them", () => {
		const twice = compileTerms(datasetOf({ court: ["high court", "High Court", "high-court"], law: ["court law"] }));
		expect(termsNamed(twice, "high court")).toHaveLength(1);
		expect(wordsOf(twice).filter((word) => word === "court")).toHaveLength(1);
	});
});

describe("punctuation inside a form", () => {
	test.each<[form: string, folded: string, breaks: number[] | undefined]>([
		["5% threshold", "5 !threshold", [1]],
		["U.S.-Kazakhstan", "u !s !kazakhstan", [1, 2]],
		["one, two three. four", "one !two three !four", [1, 3]],
		["OSCE/ODIHR", "osce !odihr", [1]],
		["Kazakhstan's president", "kazakhstan president", undefined],
		["the “top” court", "top court", undefined],
		["(court)", "court", undefined],
		["court.", "court", undefined],
	])("is kept as a place where punctuation may stand: %s", (form, folded, breaks) => {
		const terms = termsNamed(compileTerms(datasetOf({ law: [form] })), folded);
		expect(terms.map((term) => term.breaks)).toEqual([breaks]);
	});
});

describe("what gives a term away", () => {
	test.each<[form: Alias, word: string, role: number, what: string]>([
		["high court", "court", TELLS_TERM, "the longest word of a form"],
		["high court", "high", NO_TELLTALE, "no other word of it"],
		["court of Kazakhstan", "kazakhstan", TELLS_TERM, "an anchor"],
		["tribunal of Astana", "astana", TELLS_TERM, "a weak anchor"],
		["public council", "council", TELLS_TERM, "where all words are common, the longest"],
		["public council", "public", NO_TELLTALE, "and no other"],
		["public rights", "rights", TELLS_TERM, "a rare word rather than a common one as long"],
		["public rights", "public", NO_TELLTALE, "which is passed over"],
		["law", "law", TELLS_TERM, "a short word that is a form by itself"],
		["court", "process", TELLS_OTHER, "the rare word of an exemption"],
		["court", "iran", TELLS_OTHER, "another country"],
	])("%j: the word %s is %i: %s", (form, word, role) => {
		const otherCountries = [{ id: "iran", forms: { ...NO_FORMS, en: ["Iran"] } }];
		expect(roleOf(compileTerms(datasetOf({ rights: [form] }, { otherCountries })), word)).toEqual([role]);
	});
});

describe("what opens the gate", () => {
	test.each<[form: Alias, text: string, opens: boolean, what: string]>([
		["court", "in Kazakhstan", true, "a name of Kazakhstan"],
		["court", "in Astana", true, "a weak anchor"],
		["court", "a court", false, "no form that needs context"],
		[{ text: "court", needsContext: false }, "a court", true, "one that needs none"],
		[{ text: "high court", needsContext: false }, "a high court", false, "but not one of several words"],
	])("%j: %s opens it: %s", (form, text, opens) => {
		const { gate } = compileTerms(datasetOf({ rights: [form] }));
		expect(new RegExp(gate, "i").test(text)).toBe(opens);
	});
});

test("where one form is several things, the topic's stands before the exemption's, and that before the country's", () => {
	const compiled = compileTerms(
		datasetOf(
			{
				court: {
					exemptions: [
						{ text: "Court", reason: "x" },
						{ text: "Iran", reason: "x" },
					],
					aliases: { ...NO_FORMS, en: ["court"] },
				},
			},
			{ otherCountries: [{ id: "iran", forms: { ...NO_FORMS, en: ["Iran"] } }] },
		),
	);
	expect(termsNamed(compiled, "court")).toMatchObject([{ topic: "court" }]);
	expect(termsNamed(compiled, "iran")).toMatchObject([{ flags: EXEMPT }]);
});

test("a form without a single word is left out", () => {
	const compiled = compileTerms(datasetOf({ court: ["…", "«»", "court"] }));
	expect(termsOf(compiled).filter(({ topic }) => topic === "court")).toHaveLength(1);
});

test("lookalikes are folded, sorted, and there once, each word of them by itself", () => {
	const { lookalikes } = compileTerms(makeDataset({ lookalikes: ["Tokarev", "ТОКАРЕВ", "tokarev", "kurd-ish"] }));
	expect(lookalikes.split(" ")).toEqual(["ish", "kurd", "tokarev", "токарев"]);
});

test("no form, no anchor and no topic make an empty index", () => {
	const empty = compileTerms(makeDataset({ topics: [], anchors: [] }));
	expect(empty).toEqual({
		gate: "",
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
	});
	expect(termsOf(empty)).toEqual([]);
});

describe("the real dataset", () => {
	const { dataset } = loadDataset(readAuthoredFiles());
	const compiled = compileTerms(dataset);

	test("compiles to the same in every order in which it can be read", () => {
		const turned = {
			...dataset,
			topics: dataset.topics.toReversed(),
			anchors: dataset.anchors.toReversed(),
			otherCountries: dataset.otherCountries.toReversed(),
			lookalikes: dataset.lookalikes.toReversed(),
		};
		expect(compileTerms(turned)).toEqual(compiled);
		expect(compileTerms(dataset)).toEqual(compiled);
	});

	test("has its words in order, each with a kind, a cut and a role of its own", () => {
		const words = wordsOf(compiled);
		expect(words.length).toBeGreaterThan(1000);
		expect(words).toEqual(words.toSorted());
		for (const list of [compiled.kinds, compiled.cuts, compiled.roles, compiled.termLengths])
			expect(list).toHaveLength(words.length);
		expect(words.filter((_, place) => WORD_KINDS[Number(compiled.kinds[place])] === undefined)).toEqual([]);
	});

	test("loses none of its topics", () => {
		const named = new Set(termsOf(compiled).map(({ topic }) => topic));
		expect(dataset.topics.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
		expect(compiled.topics).toEqual(dataset.topics.map(({ id }) => id).toSorted());
	});
});

test("whether sources differ on a topic is compiled for the page script, by the topic's place", () => {
	const { dataset } = loadDataset(readAuthoredFiles());
	const { topics, differing } = compileTerms(dataset);
	const claims = compileClaims(dataset);
	expect(differing).toHaveLength(topics.length);
	const expected = topics.filter((id) => {
		const comparison = compareTopic(id, claims);
		return comparison !== undefined && sourcesDiffer(comparison);
	});
	expect(topics.filter((_, place) => differing[place] === "1")).toEqual(expected);
	expect(expected.length).toBeGreaterThan(0);
	expect(expected.length).toBeLessThan(topics.length);
});
