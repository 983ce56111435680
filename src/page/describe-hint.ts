import type { HintContext } from "../core/match/hint-context.ts";
import { scoreMatch } from "../core/match/score-match.ts";
import type { ContextVerdict } from "../core/match/weigh-context.ts";
import { MAX_SENTENCE, sentenceAround } from "../core/text/sentence-around.ts";
import type { Mention } from "./mention.ts";
import { readPageDate } from "./page-date.ts";

/** What a card may know of the hint that it was opened from; `verdict` is what its surroundings say. */
export function describeHint({ text, candidate, block }: Mention, verdict: ContextVerdict): HintContext {
	return {
		text: text.slice(0, MAX_SENTENCE),
		sentence: sentenceAround(block.text, candidate),
		kind: candidate.kind,
		score: scoreMatch({ ...candidate, verdict }),
		evidence: verdict.evidence,
		pageDate: readPageDate(),
		host: location.hostname,
	};
}
