import fc from "fast-check";
import { expect, test } from "vitest";
import { placeSheet } from "../../../../src/core/place/place-sheet.ts";

const VIEWPORT = { width: 360, height: 640 };

/** The sheet for a line at this height. */
function sheetFor(top: number, height = 300) {
	return placeSheet({ line: { left: 20, top, width: 100, height: 20 }, viewport: VIEWPORT, height });
}

test("a sheet lies at the lower edge, over the whole width, as high as its content", () => {
	expect(sheetFor(100)).toEqual({ left: 0, top: 340, width: 360, height: 300 });
});

test("a sheet is no higher than its share of the window, and scrolls inside", () => {
	expect(sheetFor(100, 5_000)).toEqual({ left: 0, top: 256, width: 360, height: 384 });
});

test("a sheet under a line that stands low lies at the upper edge", () => {
	expect(sheetFor(600)).toEqual({ left: 0, top: 0, width: 360, height: 300 });
});

test("a sheet with too little room on either side is as high as the larger one", () => {
	expect(sheetFor(300, 384)).toMatchObject({ top: 328, height: 312 });
	expect(sheetFor(330, 384)).toMatchObject({ top: 0, height: 322 });
});

test("wherever the line is in the window, the sheet is in it too and does not cover the line", () => {
	const sizes = fc.record({ width: fc.integer({ min: 80, max: 600 }), height: fc.integer({ min: 60, max: 900 }) });
	fc.assert(
		fc.property(
			sizes,
			fc.double({ min: 0, max: 1, noNaN: true }),
			fc.integer({ min: 0, max: 2_000 }),
			(viewport, at, height) => {
				const line = { left: 5, width: 40, height: 20, top: at * (viewport.height - 20) };
				const sheet = placeSheet({ line, viewport, height });
				expect(sheet.height).toBeGreaterThanOrEqual(0);
				expect(sheet.top).toBeGreaterThanOrEqual(0);
				expect(sheet.top + sheet.height).toBeLessThanOrEqual(viewport.height + 0.001);
				expect(sheet.height === 0 || sheet.top >= line.top + 20 || sheet.top + sheet.height <= line.top).toBe(true);
			},
		),
	);
});
