import type { CompiledSpeaker } from "../core/compare/compiled-claims.ts";
import type { Dataset, SourcedClaim } from "./dataset.ts";
import { ARTICLE_SPEAKER } from "./schema/speaker.ts";

/**
 * Who makes a claim: the person or body quoted, or the article's author where it speaks for itself (its publisher
 * where no author is named). Throws on a speaker or source that does not exist; the rules find those first.
 */
export function resolveSpeaker(claim: SourcedClaim, { sources, speakers }: Dataset): CompiledSpeaker {
	if (claim.speaker !== ARTICLE_SPEAKER) {
		const speaker = speakers.find(({ id }) => id === claim.speaker);
		if (speaker === undefined) throw new Error(`${claim.id}: no file data/speakers/${claim.speaker}.json`);
		const { id, name, role, stake, stakeNote } = speaker;
		return { id, name, role, stake, stakeNote };
	}
	const source = sources.find(({ id }) => id === claim.source);
	if (source === undefined) throw new Error(`${claim.id}: no file data/sources/${claim.source}.json`);
	const { publisher, author, authorRole, stake, stakeNote } = source;
	return { id: ARTICLE_SPEAKER, name: author ?? publisher, role: authorRole, stake, stakeNote };
}
