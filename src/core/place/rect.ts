/** A point in CSS pixels of the viewport. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A rectangle in CSS pixels of the viewport. */
export interface Rect {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** True where the point lies in the rectangle, edges included. */
export function contains({ left, top, width, height }: Rect, { x, y }: Point): boolean {
	return x >= left && x <= left + width && y >= top && y <= top + height;
}
