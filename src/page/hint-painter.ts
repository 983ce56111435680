import type { Mention } from "./mention.ts";

/** The names that our two highlights bear in the page's registry. The page can read them, so they tell nothing. */
export interface HighlightNames {
	readonly hints: string;
	readonly current: string;
}

/** Random names, new for each page load: nothing on the page can know them beforehand, or clash with them. */
export function randomHighlightNames(): HighlightNames {
	const letters = () => crypto.randomUUID().replaceAll("-", "").replace(/^\d/u, "a");
	return { hints: letters(), current: letters() };
}

/**
 * Underlines hints through the CSS Custom Highlight API, which changes nothing in the page's tree. The registry is
 * shared with the page: only our own keys are set or deleted, and it is never iterated.
 */
export interface HintPainter {
	/** Underlines these mentions and no others. */
	paint(mentions: readonly Mention[]): void;
	/** Marks the mention that the open card belongs to, or none. */
	mark(mention: Mention | null): void;
	/** Takes everything away. */
	clear(): void;
}

/** A painter under the given names. */
export function createHintPainter(names: HighlightNames): HintPainter {
	const set = (name: string, mentions: readonly Mention[]) => {
		if (mentions.length === 0) CSS.highlights.delete(name);
		else CSS.highlights.set(name, new Highlight(...mentions.map(({ range }) => range)));
	};
	return {
		paint: (mentions) => set(names.hints, mentions),
		mark: (mention) => set(names.current, mention === null ? [] : [mention]),
		clear() {
			CSS.highlights.delete(names.hints);
			CSS.highlights.delete(names.current);
		},
	};
}
