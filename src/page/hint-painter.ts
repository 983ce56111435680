import { HINT_STYLES, type ScannerPreferences } from "../core/settings/scanner-preferences.ts";
import { type HighlightNames, nameInStyle } from "./highlight-names.ts";
import type { Mention } from "./mention.ts";

/**
 * Underlines hints through the CSS Custom Highlight API, which changes nothing in the page's tree. The registry is
 * shared with the page: only our own keys are set or deleted, and it is never iterated.
 */
export interface HintPainter {
	/** Underlines these mentions in this style, and no others. */
	paint(mentions: readonly Mention[], style: ScannerPreferences["style"]): void;
	/** Marks the mention that the open card belongs to, or none. */
	mark(mention: Mention | null): void;
	/** Takes everything away. */
	clear(): void;
}

/** A painter under the given names; `differs` tells of a topic whether sources differ on it. */
export function createHintPainter(names: HighlightNames, differs: (topic: string) => boolean): HintPainter {
	const set = (name: string, mentions: readonly Mention[]) => {
		if (mentions.length === 0) {
			CSS.highlights.delete(name);
			return;
		}
		const highlight = new Highlight(...mentions.map(({ range }) => range));
		// The current hint is painted over what the others have there, whichever was set last.
		if (name === names.current) highlight.priority = 1;
		CSS.highlights.set(name, highlight);
	};

	function paint(mentions: readonly Mention[], style: ScannerPreferences["style"]): void {
		for (const other of HINT_STYLES) {
			const painted = other === style ? mentions : [];
			set(
				nameInStyle(names.plain, other),
				painted.filter(({ topic }) => !differs(topic)),
			);
			set(
				nameInStyle(names.differing, other),
				painted.filter(({ topic }) => differs(topic)),
			);
		}
	}

	return {
		paint,
		mark: (mention) => set(names.current, mention === null ? [] : [mention]),
		clear() {
			paint([], "dotted");
			CSS.highlights.delete(names.current);
		},
	};
}
