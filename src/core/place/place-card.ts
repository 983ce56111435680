import type { Rect } from "./rect.ts";

/** The widest a card gets, in px (Wikipedia's wide previews); narrow viewports make it narrower. */
export const MAX_CARD_WIDTH = 450;

/** Kept free between the card and the viewport's edges, in px; two of them make the 30 px of the width limit. */
export const VIEWPORT_GUTTER = 15;

/** Kept free between the card and the hovered line, in px. */
export const LINE_GAP = 8;

/** Kept free of the card's height in the viewport, in px. */
const HEIGHT_RESERVE = 120;

/** Where a card may stand relative to the hovered line. */
export type Side = "below" | "above";

/** What a card's place follows from. */
export interface PlaceRequest {
	/** The line of text that the card must not cover. */
	readonly line: Rect;
	/** The viewport's size in px. */
	readonly viewport: { readonly width: number; readonly height: number };
	/** The height in px that the card's content wants. */
	readonly height: number;
	/** The side it stands on already, which it keeps while there is room. */
	readonly side?: Side;
}

/** Where a card stands. */
export interface CardPlace extends Rect {
	readonly side: Side;
}

/** The place of a card: by the line, never over it, within the viewport, shrunk where there is no room. */
export function placeCard({ line, viewport, height, side: kept = "below" }: PlaceRequest): CardPlace {
	const width = Math.max(0, Math.min(MAX_CARD_WIDTH, viewport.width - 2 * VIEWPORT_GUTTER));
	const room = {
		above: line.top - LINE_GAP - VIEWPORT_GUTTER,
		below: viewport.height - (line.top + line.height) - LINE_GAP - VIEWPORT_GUTTER,
	};
	const wanted = Math.min(height, Math.max(viewport.height - HEIGHT_RESERVE, 0));
	const other: Side = kept === "below" ? "above" : "below";
	const side = room[kept] >= wanted || room[kept] >= room[other] ? kept : other;
	const fitting = Math.max(0, Math.min(wanted, room[side]));
	const rightmost = viewport.width - VIEWPORT_GUTTER - width;
	return {
		side,
		width,
		height: fitting,
		left: Math.max(VIEWPORT_GUTTER, Math.min(line.left, rightmost)),
		top: side === "below" ? line.top + line.height + LINE_GAP : line.top - LINE_GAP - fitting,
	};
}
