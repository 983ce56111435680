import { expect, test } from "vitest";
import { contains } from "../../../../src/core/place/rect.ts";

const RECT = { left: 10, top: 20, width: 30, height: 40 };

test.each<[x: number, y: number, isInside: boolean]>([
	[25, 40, true],
	[10, 20, true],
	[40, 60, true],
	[9.9, 40, false],
	[40.1, 40, false],
	[25, 19.9, false],
	[25, 60.1, false],
])("a point lies in a rectangle up to its edges: %d, %d", (x, y, isInside) => {
	expect(contains(RECT, { x, y })).toBe(isInside);
});
