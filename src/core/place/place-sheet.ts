import { LINE_GAP, type PlaceRequest } from "./place-card.ts";
import type { Rect } from "./rect.ts";

/** A sheet takes at most this share of the viewport's height. */
const MAX_SHARE = 0.6;

/**
 * The place of a card on a narrow touch screen: over the whole width at the lower edge; at the upper edge where the
 * line stands so low that more room is there. Never over the line.
 */
export function placeSheet({ line, viewport, height }: Pick<PlaceRequest, "line" | "viewport" | "height">): Rect {
	const wanted = Math.min(height, viewport.height * MAX_SHARE);
	const above = line.top - LINE_GAP;
	const below = viewport.height - (line.top + line.height) - LINE_GAP;
	const isBelow = below >= wanted || below >= above;
	const fitting = Math.max(0, Math.min(wanted, isBelow ? below : above));
	return { left: 0, width: viewport.width, height: fitting, top: isBelow ? viewport.height - fitting : 0 };
}
