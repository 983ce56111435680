import { VIEWPORT_GUTTER } from "./place-card.ts";
import type { Rect } from "./rect.ts";

/** A rectangle that the reader has moved, brought back so far that all of it is in the viewport; shrunk if too large. */
export function keepInView(rect: Rect, viewport: { readonly width: number; readonly height: number }): Rect {
	const width = Math.max(0, Math.min(rect.width, viewport.width - 2 * VIEWPORT_GUTTER));
	const height = Math.max(0, Math.min(rect.height, viewport.height - 2 * VIEWPORT_GUTTER));
	return {
		width,
		height,
		left: Math.max(VIEWPORT_GUTTER, Math.min(rect.left, viewport.width - VIEWPORT_GUTTER - width)),
		top: Math.max(VIEWPORT_GUTTER, Math.min(rect.top, viewport.height - VIEWPORT_GUTTER - height)),
	};
}
