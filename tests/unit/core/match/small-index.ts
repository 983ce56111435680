import type { CompiledGate, CompiledTerms } from "../../../../src/core/match/compiled-terms.ts";
import { createTermIndex } from "../../../../src/core/match/term-index.ts";
import { createWordFinder, type WordFinder } from "../../../../src/core/match/word-finder.ts";
import { compileTerms } from "../../../../src/dataset/compile-terms.ts";
import type { Dataset } from "../../../../src/dataset/dataset.ts";
import type { Topic } from "../../../../src/dataset/schema/topic.ts";

type Forms = Topic["aliases"];

const LOCALIZED = { en: "x", ru: "x", kk: "x" };

function forms(given: Partial<Forms>): Forms {
	return { en: [], ru: [], kk: [], ...given };
}

function topic(id: string, aliases: Partial<Forms>, more: Partial<Topic> = {}): Topic {
	return {
		id,
		label: LOCALIZED,
		description: LOCALIZED,
		group: "rights",
		broader: null,
		needsContext: true,
		aliases: forms(aliases),
		exemptions: [],
		...more,
	};
}

/** A dataset of a few surface forms: three topics, three anchors, an exemption, two countries, a lookalike. */
export const SMALL: Dataset = {
	sources: [],
	speakers: [],
	claims: [],
	differences: [],
	retiredIds: [],
	sites: [],
	edition: undefined,
	topics: [
		topic(
			"court",
			{
				en: ["Constitutional Court", "top court", "Constitutional Court of Kazakhstan", { text: "KS", exact: true }],
				ru: ["Конституционный суд"],
				kk: ["Конституциялық Сот"],
			},
			{ exemptions: [{ text: "top court tennis", reason: "a sport" }] },
		),
		topic("threshold", { en: ["5% threshold", "threshold of 5 percent"] }),
		topic("president", { en: ["Tokayev"], ru: ["Токаев"], kk: ["Тоқаев"] }, { needsContext: false }),
		topic("trade", { en: ["foreign trade"] }, { group: "foreign-relations" }),
	],
	anchors: [
		{
			id: "kazakhstan",
			kind: "country",
			strength: "strong",
			forms: forms({ en: ["Kazakhstan"], ru: ["Казахстан"], kk: ["Қазақстан"] }),
			exemptions: [],
		},
		{ id: "tokayev", kind: "person", strength: "strong", forms: forms({ en: ["Tokayev"] }), exemptions: [] },
		{
			id: "astana",
			kind: "city",
			strength: "weak",
			forms: forms({ en: ["Astana"] }),
			exemptions: [{ text: "Astana Process", reason: "talks on Syria" }],
		},
	],
	otherCountries: [{ id: "iran", forms: forms({ en: ["Iran", "Iranian"] }) }],
	lookalikes: ["Tokarev"],
};

/** The small dataset, compiled. */
export const SMALL_TERMS: CompiledTerms & CompiledGate = compileTerms(SMALL);

/** What a page is read with, over the small dataset. */
export const SMALL_READING = { gate: SMALL_TERMS.gate, bringTerms: async () => SMALL_TERMS };

/** A finder over the small dataset. */
export function smallFinder(): WordFinder {
	return createWordFinder(createTermIndex(SMALL_TERMS));
}
