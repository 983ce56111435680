import { expect, test } from "vitest";
import { neutralWording } from "../../../../src/dataset/rules/neutral-wording.ts";
import { datasetWithCourt, datasetWithFirstClaim, makeDataset, makeDifference, makeSpeaker } from "../small-dataset.ts";

const { description } = makeDataset().topics[0] as ReturnType<typeof makeDataset>["topics"][number];

function findingsIn(text: string) {
	return [...neutralWording.check(datasetWithFirstClaim({ text }))];
}

test("a good dataset passes", () => {
	expect([...neutralWording.check(makeDataset())]).toEqual([]);
});

test.each([
	["The regime opened a court.", "regime"],
	["Kazakhstan made remarkable progress.", "remarkable"],
	["Remarkably, Kazakhstan opened a court.", "Remarkably"],
	["Kazakhstan took a giant leap.", "giant leap"],
	["The landmark law was adopted.", "landmark"],
	["A landmark resolution calls for changes.", "landmark"],
	["The so-called court is new.", "so-called"],
	["The court is, of course, new.", "of course"],
	["Unfortunately, the court is new.", "Unfortunately"],
	["The dictatorship ended.", "dictatorship"],
	["The ground-breaking reform is new.", "ground-breaking"],
])("a loaded word in our own voice is found: %s", (text, word) => {
	expect(findingsIn(text)).toMatchObject([
		{
			file: "claims/alpha.json",
			id: "alpha-2-cases-reviewed",
			message: `the text says "${word}" in our own voice`,
			mend: expect.stringContaining(`Attribute it: '<speaker> calls it ${word}'`),
		},
	]);
});

test.each([
	[
		"monumental",
		"unprecedented",
		"ambitious",
		"visionary",
		"exemplary",
		"impressive",
		"admirable",
		"glorious",
		"heroic",
	],
	["wisely", "notorious", "brutal", "draconian", "shameful", "disgraceful", "outrageous", "appalling", "cosmetic"],
	["whitewash", "propaganda", "despotic", "strongman", "cronies", "fortunately", "regrettably", "sadly", "thankfully"],
	["clearly", "obviously", "undoubtedly", "to be sure"],
	["к счастью", "разумеется", "несомненно", "грандиозная", "эпохальный", "беспрецедентно", "диктатура", "пресловутый"],
	["өкінішке", "сөзсіз", "диктаторлық"],
])("each loaded word is found: %s", (...words) => {
	for (const word of words) expect(findingsIn(`It is ${word} so.`)).toHaveLength(1);
});

test.each([
	["calls", "called", "describes", "described", "says", "said", "saying", "considers", "considered", "finds", "sees"],
	["presents", "presented", "praises", "praised", "criticises", "criticised", "warns", "warned", "concludes"],
	["называет", "назвал", "считает", "говорит", "деп"],
])("each verb that attributes lets a word pass: %s", (...verbs) => {
	for (const verb of verbs) expect(findingsIn(`Azimova ${verb} it remarkable.`)).toEqual([]);
});

test.each([
	"The author calls the progress remarkable.",
	"Azimova says the reform led to remarkable changes.",
	"The law is a landmark, the article says.",
	"The author describes a “president for life” regime as typical.",
	"The place is known as the “landmark” court.",
	"The law ended the «brutal» custom.",
])("an attributed or quoted word passes: %s", (text) => {
	expect(findingsIn(text)).toEqual([]);
});

test.each([
	"Kazakhstan has a visa-free regime with the EU and keeps to the sanctions regime.",
	"The historical society met.",
	"Kazakhstan has clear definitions of torture.",
	"The court ended the course of events.",
])("a word that only looks loaded passes: %s", (text) => {
	expect(findingsIn(text)).toEqual([]);
});

test("a word is attributed only by its own sentence", () => {
	expect(findingsIn("The author calls it new. It was a brutal change.")).toHaveLength(1);
});

test("a loaded word in a description, in Russian and Kazakh too, and in an explanation is found", () => {
	const topic = datasetWithCourt({
		description: { en: "A historic court.", ru: "К сожалению, это суд.", kk: "Бұл, әрине, сот." },
	});
	expect([...neutralWording.check(topic)]).toMatchObject([
		{ file: "topics/court.json", id: "court", message: 'the description says "historic" in our own voice' },
		{ file: "topics/court.json", id: "court", message: 'the description says "К сожалению" in our own voice' },
		{ file: "topics/court.json", id: "court", message: 'the description says "әрине" in our own voice' },
	]);
	const dataset = makeDataset({ differences: [makeDifference({ explanation: "Clearly, the second is later." })] });
	expect([...neutralWording.check(dataset)]).toMatchObject([
		{ file: "differences/cases-reviewed.json", id: "cases-reviewed" },
	]);
});

test("a Russian description may attribute a word", () => {
	const ru = "Президент называет реформу беспрецедентной.";
	expect([...neutralWording.check(datasetWithCourt({ description: { ...description, ru } }))]).toEqual([]);
});

test("a label and a note on a stake are names and facts, and are not read", () => {
	const landmark = { en: "The landmark", ru: "Суд", kk: "Сот" };
	expect([...neutralWording.check(datasetWithCourt({ label: landmark }))]).toEqual([]);
	const speakers = [makeSpeaker({ stakeNote: "She heads the landmark court." })];
	expect([...neutralWording.check(makeDataset({ speakers }))]).toEqual([]);
});

test("a quote is the source's own and may be loaded", () => {
	expect([...neutralWording.check(datasetWithFirstClaim({ quote: "a remarkable court" }))]).toEqual([]);
});
