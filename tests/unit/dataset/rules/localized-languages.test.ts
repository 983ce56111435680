import { expect, test } from "vitest";
import { localizedLanguages } from "../../../../src/dataset/rules/localized-languages.ts";
import { datasetWithCourt, makeDataset } from "../small-dataset.ts";

const { label, description } = makeDataset().topics[0] as ReturnType<typeof makeDataset>["topics"][number];

test("a good dataset passes", () => {
	expect([...localizedLanguages.check(makeDataset())]).toEqual([]);
});

test.each([
	["label.ru", { label: { ...label, ru: "The court" } }, "label.ru has no Cyrillic letter"],
	["label.kk", { label: { ...label, kk: "The court" } }, "label.kk has no Cyrillic letter"],
	["description.ru", { description: { ...description, ru: "Rules." } }, "description.ru has no Cyrillic letter"],
])("a %s in another script is found", (_, overrides, message) => {
	expect([...localizedLanguages.check(datasetWithCourt(overrides))]).toMatchObject([
		{ file: "topics/court.json", id: "court", message },
	]);
});

test("a Kazakh description in another script is found", () => {
	const findings = [...localizedLanguages.check(datasetWithCourt({ description: { ...description, kk: "Rules." } }))];
	expect(findings).toContainEqual(expect.objectContaining({ message: "description.kk has no Cyrillic letter" }));
});

test("a Kazakh description that is the Russian one is found", () => {
	const dataset = datasetWithCourt({ description: { ...description, ru: description.kk } });
	expect([...localizedLanguages.check(dataset)]).toMatchObject([
		{ file: "topics/court.json", id: "court", message: "description.kk is the same as description.ru" },
	]);
});

test("a Kazakh description that is in Russian, though not the same text, is found", () => {
	const dataset = datasetWithCourt({ description: { ...description, kk: "Правила судов Казахстана." } });
	expect([...localizedLanguages.check(dataset)]).toMatchObject([
		{ file: "topics/court.json", id: "court", message: "description.kk has no letter that only Kazakh has" },
	]);
});

test("a label may be the same in Russian and Kazakh", () => {
	expect([...localizedLanguages.check(datasetWithCourt({ label: { ...label, ru: "Сот", kk: "Сот" } }))]).toEqual([]);
});
