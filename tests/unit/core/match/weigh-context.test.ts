import { describe, expect, test } from "vitest";
import { type Candidate, findTerms } from "../../../../src/core/match/find-terms.ts";
import { createTermIndex } from "../../../../src/core/match/term-index.ts";
import {
	CONTEXT_THRESHOLD,
	CONTEXT_WEIGHTS,
	type ContextEvidence,
	type ContextVerdict,
	countAnchors,
	NEAR_CHARACTERS,
	PAGE_ANCHORS,
	type Surroundings,
	WEAK_PER_STRONG,
	weighContext,
} from "../../../../src/core/match/weigh-context.ts";
import { createWordFinder } from "../../../../src/core/match/word-finder.ts";
import { compileTerms } from "../../../../src/dataset/compile-terms.ts";
import { makeTopic } from "../../dataset/small-dataset.ts";
import { SMALL, smallFinder } from "./small-index.ts";

const finder = smallFinder();
const NONE = { strong: 0, weak: 0, others: 0 };
const STRONG = { strong: 1, weak: 0, others: 0 };
const OTHER = { strong: 0, weak: 0, others: 1 };
const NOTHING: Surroundings = { nearestAnchor: Number.POSITIVE_INFINITY, heading: NONE, title: NONE, page: NONE };

/** The verdict on the first candidate of a text. */
function verdictOn(text: string, surroundings: Partial<Surroundings> = {}): ContextVerdict {
	const findings = findTerms(text, finder);
	const candidate = findings.candidates[0];
	if (candidate === undefined) throw new Error(`no candidate in ${text}`);
	return weighContext(candidate, { text, places: findings.places }, { ...NOTHING, ...surroundings });
}

test("without any evidence a candidate that needs context is refused, and one that needs none is accepted", () => {
	expect(verdictOn("The top court sat.")).toEqual({ accepted: false, score: 0, evidence: [] });
	expect(verdictOn("Tokayev spoke.").accepted).toBe(true);
});

describe("one piece of evidence is enough", () => {
	test.each<[ContextEvidence, string, Partial<Surroundings>]>([
		["form", "The Constitutional Court of Kazakhstan sat.", {}],
		["block", "The top court of Kazakhstan sat.", {}],
		["block", "The top court in Astana sat. Astana is far.", {}],
		["lone", "The top court in Astana sat.", {}],
		["near", "The top court sat.", { nearestAnchor: NEAR_CHARACTERS }],
		["heading", "The top court sat.", { heading: STRONG }],
		["title", "The top court sat.", { title: { strong: 0, weak: 2, others: 0 } }],
		["page", "The top court sat.", { page: { strong: PAGE_ANCHORS, weak: 0, others: 0 } }],
	])("%s: %s", (evidence, text, surroundings) => {
		const verdict = verdictOn(text, surroundings);
		expect(verdict).toEqual({ accepted: true, score: CONTEXT_WEIGHTS[evidence], evidence: [evidence] });
		expect(verdict.score).toBeGreaterThanOrEqual(CONTEXT_THRESHOLD);
	});
});

test("evidence adds up, and each piece counts once however much of it there is", () => {
	const much = { strong: 9, weak: 9, others: 0 };
	const verdict = verdictOn("Kazakhstan, Kazakhstan: the top court in Astana", {
		nearestAnchor: 0,
		heading: much,
		title: much,
		page: { strong: PAGE_ANCHORS * 9, weak: 0, others: 0 },
	});
	expect(verdict.evidence).toEqual(["block", "near", "heading", "title", "page"]);
	expect(verdict.score).toBeCloseTo(1 + 0.7 + 0.8 + 0.8 + 0.6);
});

describe("less than that is not", () => {
	test.each<[string, Partial<Surroundings>]>([
		[
			"one weak anchor beside another country, farther off: The top court in Astana sat and so, later, did that of Iran.",
			{},
		],
		["one weak anchor under a heading that names another country: Astana's top court", { heading: OTHER }],
		["one weak anchor on a page whose title names another country: Astana's top court", { title: OTHER }],
		["one weak anchor that is no name by its letters: The top court in astana sat.", {}],
		["an anchor too far away: the top court", { nearestAnchor: NEAR_CHARACTERS + 1 }],
		["a passing mention on the page: the top court", { page: { strong: PAGE_ANCHORS - 1, weak: 1, others: 0 } }],
		["one weak anchor in the heading: the top court", { heading: { strong: 0, weak: WEAK_PER_STRONG - 1, others: 0 } }],
		["one weak anchor in the title: the top court", { title: { strong: 0, weak: WEAK_PER_STRONG - 1, others: 0 } }],
		[
			"weak anchors, one in each place: the top court in Astana",
			{
				heading: { strong: 0, weak: 1, others: 0 },
				title: { strong: 0, weak: 1, others: 1 },
				page: { strong: 0, weak: 3, others: 1 },
			},
		],
	])("%s", (text, surroundings) => {
		expect(verdictOn(text, surroundings)).toEqual({ accepted: false, score: 0, evidence: [] });
	});

	test("and the form's own name is no evidence for it in the block as well", () => {
		expect(verdictOn("Tokayev").evidence).toEqual(["form"]);
		expect(verdictOn("Tokayev of Kazakhstan").evidence).toEqual(["form", "block"]);
	});
});

test("anchors are counted by their strength, and other countries by themselves", () => {
	const { places } = findTerms("Kazakhstan and Iran: Astana, Astana, Astana", finder);
	expect(countAnchors(places)).toEqual({ strong: 1, weak: 3, others: 1 });
	expect(countAnchors([])).toEqual({ strong: 0, weak: 0, others: 0 });
});

describe("a topic that is an event of one year", () => {
	const vote = makeTopic({ id: "vote-2022", aliases: { en: ["snap vote"], ru: [], kk: [] } });
	const dated = createWordFinder(createTermIndex(compileTerms({ ...SMALL, topics: [...SMALL.topics, vote] })));
	test.each<[string, readonly ContextEvidence[]]>([
		["Kazakhstan held a snap vote.", ["block"]],
		["In 2022 Kazakhstan held a snap vote.", ["block"]],
		["In 2025 Kazakhstan recalled the snap vote of 2022.", ["block"]],
		["Kazakhstan held a snap vote in 2019.", ["block", "otherYear"]],
		["In 2019 Kazakhstan changed its law. It held a snap vote.", ["block"]],
		["Kazakhstan held a snap vote. That was before 2019.", ["block"]],
		["Kazakhstan paid 2019000 for a snap vote.", ["block"]],
		["In 2019 the top court of Kazakhstan sat.", ["block"]],
	])("is refused in a sentence that names other years only: %s", (text, evidence) => {
		const { candidates, places } = findTerms(text, dated);
		const verdict = weighContext(candidates[0] as Candidate, { text, places }, NOTHING);
		expect(verdict.evidence).toEqual(evidence);
		expect(verdict.accepted).toBe(!evidence.includes("otherYear"));
	});
});

describe("another country's name", () => {
	test.each([
		"Iran's top court thanked Kazakhstan.",
		"The top court of Iran thanked Kazakhstan.",
		"The Iranian top court thanked Kazakhstan.",
	])("beside the term outweighs everything: %s", (text) => {
		const everything = { nearestAnchor: 0, heading: STRONG, title: STRONG, page: { strong: 50, weak: 0, others: 0 } };
		const verdict = verdictOn(text, everything);
		expect(verdict.evidence).toContain("otherCountryBeside");
		expect(verdict.accepted).toBe(false);
	});

	test.each<[text: string, reason: string]>([
		["The top court of neighbouring Iran", "more than a few words between"],
		["Iran, the top court", "a comma between"],
		["The top court (Iran)", "a bracket between"],
		["Iran: the top court", "a colon between"],
		["Iran and the top court", "a word between that joins two things"],
		["Iran и top court", "a Russian word between that joins two things"],
		["Iran және top court", "a Kazakh word between that joins two things"],
		["Iran ve top court", "a Turkish word between that joins two things"],
	])("that is not the term's own is not beside it: %s (%s)", (text) => {
		const { evidence } = verdictOn(text);
		expect(evidence).toEqual(["otherCountryNearer"]);
	});

	test("beside the term does not outweigh a form that names Kazakhstan, which needs no context", () => {
		const verdict = verdictOn("The Constitutional Court of Kazakhstan, Iran Constitutional Court of Kazakhstan");
		expect(verdict.accepted).toBe(true);
		expect(verdictOn("Iran Tokayev")).toMatchObject({ accepted: true, evidence: ["form", "otherCountryBeside"] });
	});

	test.each<[text: string, evidence: ContextEvidence[]]>([
		["Kazakhstan spoke. In Iran, as was said, the top court sat.", ["block", "otherCountryNearer"]],
		["In Iran, as was said before. The top court sat.", []],
		["In Iran, as was said before! The top court sat.", []],
		["In Iran, as was said before; the top court sat.", []],
		["In Iran, as was said in 2.5 pages, the top court sat.", ["otherCountryNearer"]],
		["Kazakhstan wrote that in Iran, as was said, the top court sat.", ["block"]],
		["In Iran, as was said before, the top court of Kazakhstan sat.", ["block"]],
		["The top court sat, as was said before in Iran.", ["otherCountryNearer"]],
		["The top court sat, as was said before. Iran followed.", []],
	])("counts where it stands in the term's sentence and Kazakhstan does not: %s", (text, evidence) => {
		expect(verdictOn(text).evidence).toEqual(evidence);
	});

	test.each<[place: string, surroundings: Partial<Surroundings>, accepted: boolean]>([
		["nothing", {}, false],
		["a near anchor", { nearestAnchor: 0 }, false],
		["the heading", { heading: STRONG }, false],
		["the title", { title: STRONG }, false],
		["the page", { page: { strong: PAGE_ANCHORS, weak: 0, others: 0 } }, false],
		["a near anchor and the heading", { nearestAnchor: 0, heading: STRONG }, true],
		["the heading and the title", { heading: STRONG, title: STRONG }, true],
	])("in the term's sentence outweighs one piece of evidence and not two: %s", (_, surroundings, accepted) => {
		const verdict = verdictOn("In Iran, as was said before, the top court sat.", surroundings);
		expect(verdict.evidence).toContain("otherCountryNearer");
		expect(verdict.accepted).toBe(accepted);
	});

	test("in a block that does not name Kazakhstan outweighs the page as a whole", () => {
		const page = { strong: PAGE_ANCHORS, weak: 0, others: 0 };
		expect(verdictOn("In Iran, as was said before, the top court sat.", { page }).accepted).toBe(false);
	});

	test("farther away than Kazakhstan's means nothing", () => {
		expect(verdictOn("Kazakhstan's top court wrote to Iran.").evidence).toEqual(["block"]);
	});

	test("means nothing for a topic that is about other countries too", () => {
		expect(verdictOn("Kazakhstan's growing foreign trade with Iran").evidence).toEqual(["block"]);
		expect(verdictOn("Iran foreign trade, Kazakhstan").accepted).toBe(true);
		expect(verdictOn("foreign trade of Iran").evidence).toEqual([]);
	});
});

test.each<[text: string, evidence: ContextEvidence[]]>([
	["Iran, Kazakhstan, Iran and Iran sent guests. The top court sat.", []],
	["Iran, Kazakhstan, Iran and Iran have a top court.", ["block"]],
	["Iran, Kazakhstan and Iran sent guests. The top court of Kazakhstan sat.", ["block"]],
	["Iran, Kazakhstan and Iran sent guests. There was foreign trade.", ["block"]],
	["Iran and Kazakhstan sent guests. The top court sat.", ["block"]],
])(
	"Kazakhstan in a list of countries is mentioned in passing, but in the term's own sentence: %s",
	(text, evidence) => {
		expect(verdictOn(text).evidence.filter((piece) => piece === "block")).toEqual(evidence);
	},
);

test("the name of Kazakhstan in the form itself is evidence", () => {
	expect(verdictOn("The Constitutional Court of Kazakhstan").evidence).toEqual(["form"]);
});
