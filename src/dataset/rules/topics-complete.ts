import { fileOf } from "../dataset.ts";
import type { Rule } from "./rule.ts";

/** Every topic has a claim: one that all sources are silent on has nothing to show. */
export const topicsComplete: Rule = {
	id: "topics-complete",
	*check({ topics, claims }) {
		const used = new Set(claims.flatMap((claim) => claim.topics));
		for (const topic of topics) {
			if (used.has(topic.id)) continue;
			yield {
				file: fileOf.topic(topic),
				id: topic.id,
				message: "no claim has this topic, so every source would be shown as silent on it",
				mend: "Add its id to the claims that are about it, or remove the topic.",
			};
		}
	},
};
