import { contains, type Point, type Rect } from "../core/place/rect.ts";
import type { Mention } from "./mention.ts";

/** Finds the hint under the pointer, without asking for layout where there is none to find. */
export interface HintFinder {
	/** Takes these hints and forgets the ones before. */
	set(hints: readonly Mention[]): void;
	/** The hint whose text covers the point, if the innermost element there is `element`; else null. */
	at(element: Element, point: Point): Mention | null;
}

/** A finder without hints. */
export function createHintFinder(): HintFinder {
	let byElement = new Map<Element, Mention[]>();
	return {
		set(hints) {
			byElement = new Map();
			for (const hint of hints)
				for (const element of new Set(hint.nodes.map((node) => node.parentElement)))
					if (element !== null) byElement.set(element, [...(byElement.get(element) ?? []), hint]);
		},
		at(element, point) {
			const hints = byElement.get(element) ?? [];
			return hints.find((hint) => hintRects(hint).some((rect) => contains(rect, point))) ?? null;
		},
	};
}

/** The rectangles of a hint's text in the viewport, one a line; none where its text has changed or left the page. */
export function hintRects({ range, text }: Mention): readonly Rect[] {
	if (!range.startContainer.isConnected || !range.endContainer.isConnected) return [];
	const live = document.createRange();
	try {
		live.setStart(range.startContainer, range.startOffset);
		live.setEnd(range.endContainer, range.endOffset);
	} catch {
		// The page has shortened the text since; the next report of the watcher replaces the hint.
		return [];
	}
	// Line feeds in a hint's text can be line breaks of the page's, which are no text of its nodes.
	const isUnchanged = live.toString().replaceAll("\n", "") === text.replaceAll("\n", "");
	return isUnchanged ? [...live.getClientRects()] : [];
}
