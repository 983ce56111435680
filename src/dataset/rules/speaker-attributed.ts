import { fileOf } from "../dataset.ts";
import { ARTICLE_SPEAKER } from "../schema/speaker.ts";
import type { Rule } from "./rule.ts";

/** An article asserts what it says in its own or its author's voice; it quotes or reports everybody else. */
export const speakerAttributed: Rule = {
	id: "speaker-attributed",
	*check({ sources, speakers, claims }) {
		const authorOf = new Map(sources.map(({ id, author }) => [id, author]));
		const nameOf = new Map(speakers.map(({ id, name }) => [id, name]));
		for (const claim of claims) {
			const { id, speaker, attribution } = claim;
			const name = nameOf.get(speaker);
			const isOwnVoice = speaker === ARTICLE_SPEAKER || (name !== undefined && name === authorOf.get(claim.source));
			if (isOwnVoice === (attribution === "asserts")) continue;
			yield {
				file: fileOf.claim(claim),
				id,
				message: isOwnVoice
					? `the article's own voice is put forward as "${attribution}"`
					: `the article "asserts" what "${speaker}" says`,
				mend: isOwnVoice
					? 'Set the attribution to "asserts", or name the speaker.'
					: `Set the attribution to "quotes" or "reports", or the speaker to "${ARTICLE_SPEAKER}".`,
			};
		}
	},
};
