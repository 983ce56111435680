import type { HintContext } from "../core/match/hint-context.ts";
import { hintContextSchema } from "./messages/hint-context-schema.ts";
import { runtime } from "./page-runtime.ts";

/** How long a card waits for the answer before it is drawn without, in ms: less than what is left of the reader's delay. */
export const CONTEXT_PATIENCE = 100;

/**
 * Asks the page script, through the background, what the card with this token was opened from. Undefined where that
 * card is gone, or no answer comes: a card is complete without it.
 */
export async function askHintContext(token: string): Promise<HintContext | undefined> {
	try {
		return hintContextSchema.safeParse(await runtime.sendMessage({ type: "card/context", token })).data;
	} catch {
		// The extension was updated or removed under the card.
		return undefined;
	}
}
