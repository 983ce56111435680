import { readAuthoredFiles } from "../../data/read-files.ts";
import { compileTerms } from "../../src/dataset/compile-terms.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { loadDataset } from "../../src/dataset/load-dataset.ts";
import type { Forms, Topic } from "../../src/dataset/schema/topic.ts";
import type { InputJson } from "./bench-page.ts";
import { createMadeUpWord } from "./made-up-word.ts";

const { dataset } = loadDataset(readAuthoredFiles());

/** The dataset's terms and forms, with so many times as many forms: the others are made-up words, in as many words. */
export function benchInput(times = 1): InputJson {
	const grown: Dataset = { ...dataset, topics: [...dataset.topics, ...madeUpTopics(times - 1)] };
	return JSON.stringify({ terms: compileTerms(grown), aliases: times === 1 ? formsOf(dataset) : [] });
}

/** Every form of a topic or an anchor, as written. */
function formsOf({ topics, anchors }: Dataset): string[] {
	return [
		...new Set([...topics.flatMap(({ aliases }) => texts(aliases)), ...anchors.flatMap(({ forms }) => texts(forms))]),
	];
}

function texts(forms: Forms): string[] {
	return Object.values(forms).flatMap((aliases = []) =>
		aliases.map((alias) => (typeof alias === "string" ? alias : alias.text)),
	);
}

/** Topics whose forms are the real ones with each word replaced by a made-up one as long. */
function madeUpTopics(times: number): Topic[] {
	const madeUp = createMadeUpWord();
	return Array.from({ length: times }, (_, round) =>
		dataset.topics.map(
			(topic): Topic => ({
				...topic,
				id: `${topic.id}-${round}`,
				exemptions: [],
				needsContext: true,
				aliases: {
					en: texts(topic.aliases).map((text) => text.replace(/\p{L}+/gu, madeUp)),
					ru: [],
					kk: [],
				},
			}),
		),
	).flat();
}
