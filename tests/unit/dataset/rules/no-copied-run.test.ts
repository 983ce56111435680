import { expect, test } from "vitest";
import { noCopiedRun } from "../../../../src/dataset/rules/no-copied-run.ts";
import {
	datasetWithCourt,
	datasetWithFirstClaim,
	makeDataset,
	makeDifference,
	makeSource,
	makeSpeaker,
	smallArticles,
} from "../small-dataset.ts";

const NINE_WORDS = "the judges have gone through about 70 cases, and";
const EIGHT_WORDS = "judges have gone through about 70 cases, and";

test("a good dataset passes", () => {
	expect([...noCopiedRun.check(makeDataset(), smallArticles)]).toEqual([]);
});

test("eight words of an article in a row pass", () => {
	expect([...noCopiedRun.check(datasetWithFirstClaim({ text: `Now ${EIGHT_WORDS} so on.` }), smallArticles)]).toEqual(
		[],
	);
});

test("nine words in a row of another source's article are found, and the source is named", () => {
	const [finding] = noCopiedRun.check(datasetWithFirstClaim({ text: `Now ${NINE_WORDS} so on.` }), smallArticles);
	expect(finding).toMatchObject({ file: "claims/alpha.json", id: "alpha-2-cases-reviewed" });
	expect(finding?.message).toContain("in a row of beta");
});

test("case, punctuation and the kind of apostrophe do not hide a copied run", () => {
	const articles = new Map([["alpha", new Map([[1, "one’s two, three four (five) six “seven” eight nine"]])]]);
	const dataset = datasetWithFirstClaim({ text: "One's TWO three four five: six seven eight Nine." });
	expect([...noCopiedRun.check(dataset, articles)]).toHaveLength(1);
});

test("a run that goes on in the next paragraph is found", () => {
	const articles = new Map([
		[
			"alpha",
			new Map([
				[1, "one two three four five,"],
				[2, "six seven eight nine"],
			]),
		],
	]);
	const dataset = datasetWithFirstClaim({ text: "one two three four five six seven eight nine" });
	expect([...noCopiedRun.check(dataset, articles)]).toHaveLength(1);
});

test.each([
	[
		"description",
		datasetWithCourt({ description: { en: NINE_WORDS, ru: "р", kk: "қ" } }),
		"topics/court.json",
		"court",
	],
	[
		"explanation",
		makeDataset({ differences: [makeDifference({ explanation: NINE_WORDS })] }),
		"differences/cases-reviewed.json",
		"cases-reviewed",
	],
	["stakeNote", makeDataset({ sources: [makeSource({ stakeNote: NINE_WORDS })] }), "sources/alpha.json", "alpha"],
	[
		"stakeNote",
		makeDataset({ speakers: [makeSpeaker({ stakeNote: NINE_WORDS })] }),
		"speakers/carla-chair.json",
		"carla-chair",
	],
])("a copied run in a %s is found", (field, dataset, file, id) => {
	const findings = [...noCopiedRun.check(dataset, smallArticles)];
	expect(findings).toMatchObject([{ file, id }]);
	expect(findings[0]?.message).toContain(`the ${field} repeats 9 words`);
});

test("a quote and a label may repeat the article", () => {
	expect([...noCopiedRun.check(datasetWithFirstClaim({ quote: NINE_WORDS }), smallArticles)]).toEqual([]);
	const dataset = datasetWithCourt({ label: { en: NINE_WORDS, ru: "р", kk: "қ" } });
	expect([...noCopiedRun.check(dataset, smallArticles)]).toEqual([]);
});
