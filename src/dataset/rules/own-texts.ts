import { type Dataset, fileOf } from "../dataset.ts";

/** A text of the dataset in our own words, with where it stands. */
export interface OwnText {
	/** The file, relative to `data/`. */
	readonly file: string;
	/** The id of the entry that it belongs to. */
	readonly id: string;
	/** What it is within its entry. */
	readonly field: "text" | "label" | "description" | "explanation" | "stakeNote";
	readonly language: "en" | "ru" | "kk";
	readonly text: string;
}

/** Every text that a reader sees as ours: all but quotes and names, which are as the sources print them. */
export function* ownTexts({ sources, speakers, topics, claims, differences }: Dataset): Iterable<OwnText> {
	for (const claim of claims) {
		yield { file: fileOf.claim(claim), id: claim.id, field: "text", language: "en", text: claim.text };
	}
	for (const topic of topics) {
		for (const field of ["label", "description"] as const) {
			for (const language of ["en", "ru", "kk"] as const) {
				yield { file: fileOf.topic(topic), id: topic.id, field, language, text: topic[field][language] };
			}
		}
	}
	for (const difference of differences) {
		const { id, explanation } = difference;
		yield { file: fileOf.difference(difference), id, field: "explanation", language: "en", text: explanation };
	}
	for (const source of sources) {
		yield { file: fileOf.source(source), id: source.id, field: "stakeNote", language: "en", text: source.stakeNote };
	}
	for (const speaker of speakers) {
		const { id, stakeNote } = speaker;
		yield { file: fileOf.speaker(speaker), id, field: "stakeNote", language: "en", text: stakeNote };
	}
}
