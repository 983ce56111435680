import { describe, expect, test } from "vitest";
import { findTerms } from "../../../../src/core/match/find-terms.ts";
import {
	type ContextVerdict,
	NEAR_CHARACTERS,
	PAGE_ANCHORS,
	type Surroundings,
	weighContext,
} from "../../../../src/core/match/weigh-context.ts";
import { smallFinder } from "./small-index.ts";

const finder = smallFinder();
const NONE = { strong: 0, weak: 0 };
const STRONG = { strong: 1, weak: 0 };
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
	test.each<[string, string, Partial<Surroundings>]>([
		["block", "The top court of Kazakhstan sat.", {}],
		["block", "The top court in Astana sat. Astana is far.", {}],
		["near", "The top court sat.", { nearestAnchor: NEAR_CHARACTERS }],
		["heading", "The top court sat.", { heading: STRONG }],
		["title", "The top court sat.", { title: { strong: 0, weak: 2 } }],
		["page", "The top court sat.", { page: { strong: PAGE_ANCHORS, weak: 0 } }],
	])("%s: %s", (evidence, text, surroundings) => {
		const verdict = verdictOn(text, surroundings);
		expect(verdict.evidence).toEqual([evidence]);
		expect(verdict.accepted).toBe(true);
	});
});

describe("less than that is not", () => {
	test.each<[string, Partial<Surroundings>]>([
		["one weak anchor in the block: The top court in Astana sat.", {}],
		["an anchor too far away: the top court", { nearestAnchor: NEAR_CHARACTERS + 1 }],
		["a passing mention on the page: the top court", { page: { strong: PAGE_ANCHORS - 1, weak: 1 } }],
	])("%s", (text, surroundings) => {
		expect(verdictOn(text, surroundings).accepted).toBe(false);
	});
});

describe("another country's name", () => {
	test.each([
		"Iran's top court thanked Kazakhstan.",
		"The top court of Iran thanked Kazakhstan.",
		"The Iranian top court thanked Kazakhstan.",
	])("beside the term outweighs everything: %s", (text) => {
		const everything = { nearestAnchor: 0, heading: STRONG, title: STRONG, page: { strong: 50, weak: 0 } };
		const verdict = verdictOn(text, everything);
		expect(verdict.evidence).toContain("otherCountryBeside");
		expect(verdict.accepted).toBe(false);
	});

	test("in a block that does not name Kazakhstan outweighs the page as a whole", () => {
		const page = { strong: PAGE_ANCHORS, weak: 0 };
		expect(verdictOn("In Iran, as was said before, the top court sat.", { page }).accepted).toBe(false);
	});

	test("farther away than Kazakhstan's means nothing", () => {
		expect(verdictOn("Kazakhstan's top court wrote to Iran.").evidence).toEqual(["block"]);
	});

	test("means nothing for a topic that is about other countries too", () => {
		expect(verdictOn("Kazakhstan's growing foreign trade with Iran").evidence).toEqual(["block"]);
		expect(verdictOn("Iran foreign trade, Kazakhstan").accepted).toBe(true);
	});
});

test("the name of Kazakhstan in the form itself is evidence", () => {
	expect(verdictOn("The Constitutional Court of Kazakhstan").evidence).toEqual(["form"]);
});
