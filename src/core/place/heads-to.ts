import { contains, type Point, type Rect } from "./rect.ts";

/** Half of the wedge, in degrees, within which a movement counts as being on its way (10ten Reader's 120 degrees). */
const HALF_WEDGE = 60;

/** True where a movement from one point to the next is on its way to the rectangle, or is in it already. */
export function headsTo(from: Point, to: Point, rect: Rect): boolean {
	if (contains(rect, to)) return true;
	const move = { x: to.x - from.x, y: to.y - from.y };
	const goal = {
		x: clamp(to.x, rect.left, rect.left + rect.width) - to.x,
		y: clamp(to.y, rect.top, rect.top + rect.height) - to.y,
	};
	const lengths = Math.hypot(move.x, move.y) * Math.hypot(goal.x, goal.y);
	if (lengths === 0) return false;
	const cosine = (move.x * goal.x + move.y * goal.y) / lengths;
	return cosine >= Math.cos((HALF_WEDGE * Math.PI) / 180);
}

function clamp(value: number, low: number, high: number): number {
	return Math.min(Math.max(value, low), high);
}
