import { expect, test } from "vitest";
import { keepInView } from "../../../../src/core/place/keep-in-view.ts";
import { VIEWPORT_GUTTER as GUTTER } from "../../../../src/core/place/place-card.ts";

const VIEWPORT = { width: 800, height: 600 };
const CARD = { left: 100, top: 100, width: 400, height: 300 };

test.each([
	["within the window", {}, {}],
	["past the left", { left: -500 }, { left: GUTTER }],
	["past the right", { left: 5_000 }, { left: 800 - GUTTER - 400 }],
	["past the top", { top: -500 }, { top: GUTTER }],
	["past the bottom", { top: 5_000 }, { top: 600 - GUTTER - 300 }],
	["too high", { height: 900 }, { top: GUTTER, height: 600 - 2 * GUTTER }],
	["too wide", { width: 900 }, { left: GUTTER, width: 800 - 2 * GUTTER }],
])("a card that was moved stays in the window: %s", (_, moved, kept) => {
	expect(keepInView({ ...CARD, ...moved }, VIEWPORT)).toEqual({ ...CARD, ...moved, ...kept });
});

test("a window smaller than its gutters leaves nothing of a card, and breaks nothing", () => {
	expect(keepInView(CARD, { width: 10, height: 10 })).toEqual({ left: GUTTER, top: GUTTER, width: 0, height: 0 });
});
