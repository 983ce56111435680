import { expect, test } from "vitest";
import { findTerms } from "../../../../src/core/match/find-terms.ts";
import { joinNeighbours } from "../../../../src/core/match/join-neighbours.ts";
import { smallFinder } from "./small-index.ts";

const finder = smallFinder();

/** What is left after joining, each as topic, text and kind. */
function joined(text: string): string[] {
	return joinNeighbours(findTerms(text, finder).candidates, text).map(
		({ topic, start, end, kind }) => `${topic} ${text.slice(start, end)} ${kind}`,
	);
}

test.each<[text: string, joined: string[]]>([
	["Tokayev Tokayev spoke.", ["president Tokayev Tokayev alias"]],
	["Tokayev\u00a0 Tokayev Tokayev spoke.", ["president Tokayev\u00a0 Tokayev Tokayev alias"]],
	["Tokayev Tokayve spoke.", ["president Tokayev Tokayve fuzzy"]],
	["Tokayev, Tokayev", ["president Tokayev alias", "president Tokayev alias"]],
	["Tokayev and Tokayev", ["president Tokayev alias", "president Tokayev alias"]],
	["Tokayev Constitutional Court", ["president Tokayev alias", "court Constitutional Court alias"]],
	["Tokayev-ға Tokayev", ["president Tokayev-ға Tokayev alias"]],
	["Tokayev’in Tokayev", ["president Tokayev’in Tokayev alias"]],
	["Tokayev-friendly Tokayev", ["president Tokayev alias", "president Tokayev alias"]],
	["nothing of ours", []],
])("candidates of one topic that only spaces part are one: %s", (text, expected) => {
	expect(joined(text)).toEqual(expected);
});

test("what is joined needs context only where every part does", () => {
	const text = "Tokayve Tokayev and Tokayve Tokayve";
	const needs = joinNeighbours(findTerms(text, finder).candidates, text).map(({ needsContext }) => needsContext);
	expect(needs).toEqual([false, true]);
});
