import type { MatchKind } from "./find-terms.ts";
import type { ContextEvidence } from "./weigh-context.ts";

/** What a card may know of the hint that it was opened from. Nothing in it is markup. */
export interface HintContext {
	/** The words of the hint as they stand on the page. */
	readonly text: string;
	/** The sentence around the hint, spaces evened out, at most `MAX_SENTENCE` characters. */
	readonly sentence: string;
	/** How the words are a form of the topic's name. */
	readonly kind: MatchKind;
	/** How sure the match is, 0 to 1. */
	readonly score: number;
	/** What says that the text is about Kazakhstan; empty where the form needs no such evidence and has none. */
	readonly evidence: readonly ContextEvidence[];
	/** The day that the page itself states as its date, as YYYY-MM-DD, or null. */
	readonly pageDate: string | null;
	/** The host of the page's address. */
	readonly host: string;
}
