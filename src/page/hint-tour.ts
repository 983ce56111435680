import type { HintPainter } from "./hint-painter.ts";
import type { Mention } from "./mention.ts";

/** How long a hint that the reader was taken to stays marked, in ms: long enough to find it after the page has moved. */
export const MARK_MS = 2_500;

/** Takes the reader to hints from outside the page, such as the side panel, and back to where they were. */
export interface HintTour {
	/** Brings a hint into view and marks it for `MARK_MS`. */
	show(hint: Mention): void;
	/** Scrolls back to where the reader was before the first `show` since the last `back`; nothing where there was none. */
	back(): void;
}

/** What a tour is made of. */
export interface HintTourRequest {
	readonly painter: HintPainter;
	/** The hint whose card is open, or null: its mark is the card's. */
	current(): Mention | null;
}

/** A tour that has not begun. Its marks end with the signal. */
export function createHintTour({ painter, current }: HintTourRequest, signal: AbortSignal): HintTour {
	let goBack: (() => void) | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function unmark(): void {
		clearTimeout(timer);
		if (!signal.aborted) painter.mark(current());
	}

	signal.addEventListener("abort", () => clearTimeout(timer));

	return {
		show(hint) {
			const element = hint.nodes[0]?.parentElement;
			if (element == null || signal.aborted) return;
			goBack ??= keepScroll(element);
			element.scrollIntoView({ block: "center", behavior: "instant" });
			clearTimeout(timer);
			painter.mark(hint);
			timer = setTimeout(unmark, MARK_MS);
		},
		back() {
			unmark();
			goBack?.();
			goBack = undefined;
		},
	};
}

/** Notes how far everything around an element is scrolled; what it returns scrolls all of it back. */
function keepScroll(element: Element): () => void {
	const places: { readonly ancestor: Element; readonly left: number; readonly top: number }[] = [];
	for (let ancestor: Element | null = element; ancestor !== null; ancestor = ancestor.parentElement)
		places.push({ ancestor, left: ancestor.scrollLeft, top: ancestor.scrollTop });
	return () => {
		for (const { ancestor, left, top } of places) ancestor.scrollTo({ left, top, behavior: "instant" });
	};
}
