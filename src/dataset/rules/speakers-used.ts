import { fileOf } from "../dataset.ts";
import type { Rule } from "./rule.ts";

/** Every speaker makes a claim: a file that no claim names is left over or is named wrongly. */
export const speakersUsed: Rule = {
	id: "speakers-used",
	*check({ speakers, claims }) {
		const used = new Set(claims.map(({ speaker }) => speaker));
		for (const speaker of speakers) {
			if (used.has(speaker.id)) continue;
			yield {
				file: fileOf.speaker(speaker),
				id: speaker.id,
				message: "no claim has this speaker",
				mend: "Name it in the claims that it makes, or delete the file.",
			};
		}
	},
};
