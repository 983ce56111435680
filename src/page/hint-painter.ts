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
	/** Paints again what the page has cleared; some pages clear the whole registry for highlights of their own. */
	restore(): void;
	/** Takes everything away. */
	clear(): void;
}

/** A painter under the given names; `differs` tells of a topic whether sources differ on it. */
export function createHintPainter(names: HighlightNames, differs: (topic: string) => boolean): HintPainter {
	/** What is painted under each name, for when the page has taken it away. */
	const painted = new Map<string, readonly Mention[]>();

	const set = (name: string, mentions: readonly Mention[]) => {
		if (mentions.length === 0) {
			painted.delete(name);
			CSS.highlights.delete(name);
			return;
		}
		painted.set(name, mentions);
		const highlight = new Highlight(...mentions.map(({ range }) => range));
		// The current hint is painted over what the others have there, whichever was set last.
		if (name === names.current) highlight.priority = 1;
		CSS.highlights.set(name, highlight);
	};

	function paint(mentions: readonly Mention[], style: ScannerPreferences["style"]): void {
		for (const other of HINT_STYLES) {
			const inStyle = other === style ? mentions : [];
			set(
				nameInStyle(names.plain, other),
				inStyle.filter(({ topic }) => !differs(topic)),
			);
			set(
				nameInStyle(names.differing, other),
				inStyle.filter(({ topic }) => differs(topic)),
			);
		}
	}

	return {
		paint,
		mark: (mention) => set(names.current, mention === null ? [] : [mention]),
		restore() {
			for (const [name, mentions] of painted)
				if (CSS.highlights.get(name)?.size !== mentions.length) set(name, mentions);
		},
		clear() {
			paint([], "dotted");
			CSS.highlights.delete(names.current);
		},
	};
}
