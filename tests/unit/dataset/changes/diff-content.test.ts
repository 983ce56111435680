import { expect, test } from "vitest";
import { diffContent } from "../../../../src/dataset/changes/diff-content.ts";
import { compileClaims } from "../../../../src/dataset/compile-claims.ts";
import type { Dataset } from "../../../../src/dataset/dataset.ts";
import { datasetWithClaim, datasetWithFirstClaim, makeDataset, makeTopic } from "../small-dataset.ts";

/** What changed from the small dataset to another. */
function changesTo(dataset: Dataset) {
	return diffContent(compileClaims(makeDataset()), compileClaims(dataset));
}

test("the same content differs in nothing, whatever the order of its entries", () => {
	const content = compileClaims(makeDataset());
	expect(diffContent(content, { ...content, claims: content.claims.toReversed() })).toEqual([]);
});

test("a claim that is new is told as added, one that is gone as withdrawn", () => {
	const added = { kind: "claims", id: "alpha-2-court-is-new", change: "added", substance: [], wording: [] };
	expect(changesTo(datasetWithClaim({}))).toEqual([added]);
	expect(diffContent(compileClaims(datasetWithClaim({})), compileClaims(makeDataset()))).toEqual([
		{ ...added, change: "withdrawn" },
	]);
});

test("the fields that changed are told, substance apart from wording", () => {
	const text = "Kazakhstan’s court has reviewed 24 cases since January 2023.";
	expect(changesTo(datasetWithFirstClaim({ text, stance: "positive", asOf: "2023-08" }))).toEqual([
		{
			kind: "claims",
			id: "alpha-2-cases-reviewed",
			change: "changed",
			substance: ["asOf", "stance"],
			wording: ["text"],
		},
	]);
});

test("changes are told by kind and id", () => {
	const { claims, topics } = makeDataset();
	const dataset = makeDataset({
		claims: claims.slice(0, 2).toReversed(),
		topics: [makeTopic({ id: "bench" }), ...topics],
		differences: [],
	});
	expect(changesTo(dataset).map(({ kind, id, change }) => `${change} ${kind} ${id}`)).toEqual([
		"added topics bench",
		"withdrawn claims beta-1-cases-reviewed",
		"withdrawn differences cases-reviewed",
	]);
});

test("a field that an older version did not have changes nothing while it is empty", () => {
	expect(diffContent({ claims: [{ id: "a" }] }, { claims: [{ id: "a", ...{ agrees: [], asOf: null } }] })).toEqual([]);
});

test("a kind that an older version did not have is added entry by entry", () => {
	expect(diffContent({}, { differences: [{ id: "b" }, { id: "a" }] })).toMatchObject([
		{ kind: "differences", id: "a", change: "added" },
		{ kind: "differences", id: "b", change: "added" },
	]);
});
