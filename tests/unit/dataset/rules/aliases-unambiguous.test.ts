import { expect, test } from "vitest";
import { aliasesUnambiguous } from "../../../../src/dataset/rules/aliases-unambiguous.ts";
import { datasetWithCourt, makeAnchor, makeDataset } from "../small-dataset.ts";

const NONE = { en: [], ru: [], kk: [] };

test("a good dataset passes, with a short form that is exact", () => {
	expect([...aliasesUnambiguous.check(makeDataset())]).toEqual([]);
});

test.each([
	["as it is", { ...NONE, en: ["legal order"] }],
	["in other case, with diacritics and a hyphen", { ...NONE, en: ["Légal-Order"] }],
	["in another language", { ...NONE, de: ["legal order"] }],
	["with what sets it apart", { ...NONE, en: [{ text: "legal order", exact: true }] }],
	["in two languages, which is one finding", { ...NONE, de: ["legal order"], fr: ["legal order"] }],
])("a form that names another topic too is found: %s", (_, aliases) => {
	const { topics } = datasetWithCourt({ aliases });
	expect([...aliasesUnambiguous.check(makeDataset({ topics: topics.toReversed() }))]).toMatchObject([
		{ file: "topics/court.json", id: "court", message: 'the alias "legal order" names topic "law" too' },
	]);
});

test("a form that stands twice in one language is found, as the matcher reads it", () => {
	const aliases = { ...NONE, tr: ["yüksek mahkeme", "Yuksek Mahkeme"] };
	expect([...aliasesUnambiguous.check(datasetWithCourt({ aliases }))]).toMatchObject([
		{
			file: "topics/court.json",
			id: "court",
			message: 'the alias "Yuksek Mahkeme" stands twice in tr, as the matcher reads it',
		},
	]);
});

test("a form may stand in two languages of one topic", () => {
	expect([...aliasesUnambiguous.check(datasetWithCourt({ aliases: { ...NONE, en: ["EPCA"], de: ["EPCA"] } }))]).toEqual(
		[],
	);
});

test.each(["HC", "E.U", "–"])("a form of fewer than three letters is found: %s", (text) => {
	expect([...aliasesUnambiguous.check(datasetWithCourt({ aliases: { ...NONE, en: [text] } }))]).toMatchObject([
		{ file: "topics/court.json", id: "court", message: `the alias "${text}" has fewer than 3 letters` },
	]);
});

test("a short form is found unless it is exact; three letters are enough", () => {
	const aliases = { ...NONE, en: [{ text: "HC", exact: false }, "NCP", { text: "КС", exact: true }] };
	expect([...aliasesUnambiguous.check(datasetWithCourt({ aliases }))]).toMatchObject([
		{ id: "court", message: 'the alias "HC" has fewer than 3 letters' },
	]);
});

test.each([
	["its own", "High-Court", 'topic "court"'],
	["another topic's", "legal order", 'topic "law"'],
	["an anchor's", "KAZAKHSTAN", 'anchor "kazakhstan"'],
])("an exemption that is itself %s form is found", (_, text, owner) => {
	expect([...aliasesUnambiguous.check(datasetWithCourt({ exemptions: [{ text, reason: "None." }] }))]).toMatchObject([
		{ file: "topics/court.json", id: "court", message: `the exemption "${text}" is itself a form of ${owner}` },
	]);
});

test("an anchor's exemption that is itself a form is found", () => {
	const anchors = [makeAnchor({ exemptions: [{ text: "Казахстан", reason: "None." }] })];
	expect([...aliasesUnambiguous.check(makeDataset({ anchors }))]).toMatchObject([
		{ file: "anchors.json", id: "kazakhstan" },
	]);
});
