import { type Dataset, fileOf } from "../dataset.ts";
import type { Topic } from "../schema/topic.ts";
import type { Finding, Rule } from "./rule.ts";

/** Letters that Kazakh has and Russian has not; no Kazakh sentence does without all of them. */
const KAZAKH_LETTERS = /[әғқңөұүһі]/iu;

/** What is Russian is in Cyrillic; what is Kazakh is so too, and a Kazakh description is not the Russian one. */
export const localizedLanguages: Rule = {
	id: "localized-languages",
	*check({ topics }: Dataset) {
		for (const topic of topics) {
			yield* checkScripts(topic);
			const { ru, kk } = topic.description;
			if (ru === kk) yield found(topic, "description.kk is the same as description.ru");
			else if (!KAZAKH_LETTERS.test(kk)) yield found(topic, "description.kk has no letter that only Kazakh has");
		}
	},
};

function* checkScripts(topic: Topic): Iterable<Finding> {
	for (const field of ["label", "description"] as const) {
		for (const language of ["ru", "kk"] as const) {
			if (/\p{Script=Cyrillic}/u.test(topic[field][language])) continue;
			yield found(topic, `${field}.${language} has no Cyrillic letter`);
		}
	}
}

function found(topic: Topic, message: string): Finding {
	return { file: fileOf.topic(topic), id: topic.id, message, mend: "Write the text in that language." };
}
