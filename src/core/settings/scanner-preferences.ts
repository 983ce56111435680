import { SHOW_DELAY } from "../hover/hover-timing.ts";

/** Which mentions of a topic become hints: the page's first, the first of each section, or all. */
export const DENSITIES = ["first", "section", "all"] as const;

/** A key that, held while the pointer is over a hint, opens its card at once; "none" for no key. */
export const MODIFIERS = ["none", "alt", "control", "shift"] as const;

/** Where a card stands by the hovered line, where there is room: "auto" is below, then above. */
export const CARD_SIDES = ["auto", "above", "below"] as const;

/** How hints look: a dotted line, a solid line, a tinted ground. */
export const HINT_STYLES = ["dotted", "solid", "ground"] as const;

/** The longest delay that a reader may set, in ms. */
export const MAX_DELAY = 1_000;

/** What the page script needs to know of the reader's settings. */
export interface ScannerPreferences {
	readonly density: (typeof DENSITIES)[number];
	/** How long the pointer rests on a hint before its card shows, in ms: 0 to `MAX_DELAY`. */
	readonly delay: number;
	readonly modifier: (typeof MODIFIERS)[number];
	/** The ids of topics that get no hints. */
	readonly muted: readonly string[];
	/** Forms that the reader has rejected as names of a topic; case, marks and spaces in `form` do not matter. */
	readonly rejected: readonly { readonly topic: string; readonly form: string }[];
	readonly side: (typeof CARD_SIDES)[number];
	readonly style: (typeof HINT_STYLES)[number];
}

/** What holds until the reader's settings are known, and where they say nothing. */
export const DEFAULT_PREFERENCES: ScannerPreferences = {
	density: "section",
	delay: SHOW_DELAY,
	modifier: "none",
	muted: [],
	rejected: [],
	side: "auto",
	style: "dotted",
};
