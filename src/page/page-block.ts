import type { NamedPlace } from "../core/match/find-terms.ts";
import type { Mention } from "./mention.ts";

/** A block of the page in which something was found. */
export interface PageBlock {
	readonly text: string;
	/** The text nodes that it was read from, in order: at least one. */
	readonly nodes: readonly Text[];
	/** Where Kazakhstan and other countries are named in it, in order. */
	readonly places: readonly NamedPlace[];
	/** The heading that it stands under, or null. */
	readonly section: Element | null;
	/** The spans that name a topic, in order. */
	readonly mentions: readonly Mention[];
}
