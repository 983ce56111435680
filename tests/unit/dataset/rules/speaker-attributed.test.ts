import { expect, test } from "vitest";
import { speakerAttributed } from "../../../../src/dataset/rules/speaker-attributed.ts";
import { datasetWithClaim, makeClaim, makeDataset, makeSpeaker } from "../small-dataset.ts";

test("a good dataset passes", () => {
	expect([...speakerAttributed.check(makeDataset())]).toEqual([]);
});

test.each(["quotes", "reports"] as const)("the article's own voice that %s is found", (attribution) => {
	expect([...speakerAttributed.check(datasetWithClaim({ attribution }))]).toMatchObject([
		{
			file: "claims/alpha.json",
			id: "alpha-2-court-is-new",
			message: `the article's own voice is put forward as "${attribution}"`,
		},
	]);
});

test("a speaker's words that the article asserts are found", () => {
	expect([...speakerAttributed.check(datasetWithClaim({ speaker: "carla-chair" }))]).toMatchObject([
		{ file: "claims/alpha.json", id: "alpha-2-court-is-new", message: 'the article "asserts" what "carla-chair" says' },
	]);
});

test("a speaker's words that the article quotes or reports pass", () => {
	for (const attribution of ["quotes", "reports"] as const) {
		expect([...speakerAttributed.check(datasetWithClaim({ speaker: "carla-chair", attribution }))]).toEqual([]);
	}
});

test("an author's own words are asserted, in the article that is the author's and in no other", () => {
	const claim = makeClaim({ speaker: "ada-author" });
	const speakers = [...makeDataset().speakers, makeSpeaker({ id: "ada-author", name: "Ada Author" })];
	expect([...speakerAttributed.check(makeDataset({ speakers, claims: [claim] }))]).toEqual([]);
	const inBeta = makeDataset({ speakers, claims: [{ ...claim, source: "beta" }] });
	expect([...speakerAttributed.check(inBeta)]).toMatchObject([{ file: "claims/beta.json" }]);
	const reported = makeDataset({ speakers, claims: [{ ...claim, attribution: "reports" }] });
	expect([...speakerAttributed.check(reported)]).toMatchObject([{ file: "claims/alpha.json" }]);
});

test("a speaker without a file is no author, though the article names none", () => {
	expect([...speakerAttributed.check(datasetWithClaim({ source: "beta", speaker: "nobody" }))]).toMatchObject([
		{ file: "claims/beta.json", id: "alpha-2-court-is-new" },
	]);
});
