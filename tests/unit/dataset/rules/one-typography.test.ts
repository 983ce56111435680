import { expect, test } from "vitest";
import { oneTypography } from "../../../../src/dataset/rules/one-typography.ts";
import { datasetWithCourt, datasetWithFirstClaim, makeDataset, makeDifference, makeSpeaker } from "../small-dataset.ts";

const { label, description } = makeDataset().topics[0] as ReturnType<typeof makeDataset>["topics"][number];

test("a good dataset passes", () => {
	expect([...oneTypography.check(makeDataset())]).toEqual([]);
});

test("typographic marks, single hyphens and a quote as the source prints it pass", () => {
	const text = "Kazakhstan’s “new-old” court – or ‘bench’ … as it is.";
	expect([...oneTypography.check(datasetWithFirstClaim({ text, quote: `it's "new" -- or...` }))]).toEqual([]);
});

test.each([
	["Kazakhstan's court.", "text has a straight apostrophe"],
	["The `court´.", "text has a straight apostrophe"],
	['The "new" court.', "text has a straight quotation mark"],
	["The court -- new.", "text has a double hyphen"],
	["The court...", "text has three full stops"],
])("a mark of the keyboard is found in a claim: %s", (text, message) => {
	expect([...oneTypography.check(datasetWithFirstClaim({ text }))]).toMatchObject([
		{ file: "claims/alpha.json", id: "alpha-2-cases-reviewed", message },
	]);
});

test("a mark of the keyboard is found in every language of a topic", () => {
	const dataset = datasetWithCourt({ label: { ...label, ru: '"Суд"' }, description: { ...description, kk: "Сот..." } });
	expect([...oneTypography.check(dataset)]).toMatchObject([
		{ file: "topics/court.json", id: "court", message: "label.ru has a straight quotation mark" },
		{ file: "topics/court.json", id: "court", message: "description.kk has three full stops" },
	]);
});

test("a mark of the keyboard is found in an explanation and in a note on a stake", () => {
	const dataset = makeDataset({
		differences: [makeDifference({ explanation: "It's later." })],
		speakers: [makeSpeaker({ stakeNote: "She's the chair." })],
	});
	expect([...oneTypography.check(dataset)]).toMatchObject([
		{ file: "differences/cases-reviewed.json", id: "cases-reviewed", message: "explanation has a straight apostrophe" },
		{ file: "speakers/carla-chair.json", id: "carla-chair", message: "stakeNote has a straight apostrophe" },
	]);
});
