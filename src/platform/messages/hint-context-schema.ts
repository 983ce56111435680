import * as z from "zod/mini";
import type { MatchKind } from "../../core/match/find-terms.ts";
import type { HintContext } from "../../core/match/hint-context.ts";
import { KIND_SCORES } from "../../core/match/score-match.ts";
import { CONTEXT_WEIGHTS, type ContextEvidence } from "../../core/match/weigh-context.ts";
import { MAX_SENTENCE } from "../../core/text/sentence-around.ts";

/** The answer to `card/context`, as the card's page checks it: it comes out of a page that is not ours. */
export const hintContextSchema = z.strictObject({
	text: z.string().check(z.maxLength(MAX_SENTENCE)),
	sentence: z.string().check(z.maxLength(MAX_SENTENCE)),
	kind: z.enum(Object.keys(KIND_SCORES) as MatchKind[]),
	score: z.number().check(z.minimum(0), z.maximum(1)),
	evidence: z.array(z.enum(Object.keys(CONTEXT_WEIGHTS) as ContextEvidence[])),
	pageDate: z.nullable(z.iso.date()),
	host: z.string(),
}) satisfies z.ZodMiniType<HintContext>;
