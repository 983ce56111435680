import fc from "fast-check";
import { expect, test } from "vitest";
import {
	type CardPlace,
	LINE_GAP,
	MAX_CARD_WIDTH,
	type PlaceRequest,
	placeCard,
	VIEWPORT_GUTTER,
} from "../../../../src/core/place/place-card.ts";

const VIEWPORT = { width: 1200, height: 800 };

/** A line of text 100 px wide and 20 px high. */
function lineAt(left: number, top: number) {
	return { left, top, width: 100, height: 20 };
}

test("a card stands below the line, at its start, as wide as a card gets", () => {
	expect(placeCard({ line: lineAt(200, 100), viewport: VIEWPORT, height: 300 })).toEqual({
		side: "below",
		left: 200,
		top: 120 + LINE_GAP,
		width: MAX_CARD_WIDTH,
		height: 300,
	});
});

test("a card stands above the line where there is no room below", () => {
	expect(placeCard({ line: lineAt(200, 700), viewport: VIEWPORT, height: 300 })).toMatchObject({
		side: "above",
		top: 700 - LINE_GAP - 300,
		height: 300,
	});
});

test("a card that fits on neither side takes the larger one and is shrunk to it", () => {
	const viewport = { width: 1200, height: 400 };
	expect(placeCard({ line: lineAt(200, 100), viewport, height: 300 })).toMatchObject({
		side: "below",
		height: 400 - 120 - LINE_GAP - VIEWPORT_GUTTER,
	});
	expect(placeCard({ line: lineAt(200, 250), viewport, height: 300 })).toMatchObject({
		side: "above",
		top: VIEWPORT_GUTTER,
		height: 250 - LINE_GAP - VIEWPORT_GUTTER,
	});
});

test("a card keeps the side it stands on as long as there is room, so that it does not jump as it grows", () => {
	const line = lineAt(200, 400);
	expect(placeCard({ line, viewport: VIEWPORT, height: 200, side: "above" }).side).toBe("above");
	expect(placeCard({ line, viewport: VIEWPORT, height: 200, side: "below" }).side).toBe("below");
	expect(placeCard({ line: lineAt(200, 100), viewport: VIEWPORT, height: 300, side: "above" }).side).toBe("below");
	expect(placeCard({ line: lineAt(200, 700), viewport: VIEWPORT, height: 300, side: "below" }).side).toBe("above");
});

test("a card keeps free what it owes the viewport's height, however tall its content is", () => {
	const { height } = placeCard({ line: lineAt(200, 20), viewport: VIEWPORT, height: 100_000 });
	expect(height).toBe(800 - 120);
});

test("a card by a line near the right edge moves left until it fits", () => {
	const { left, width } = placeCard({ line: lineAt(1100, 100), viewport: VIEWPORT, height: 300 });
	expect(left + width).toBe(1200 - VIEWPORT_GUTTER);
});

test("a card by a line that begins left of the viewport stands at its edge", () => {
	expect(placeCard({ line: lineAt(-50, 100), viewport: VIEWPORT, height: 300 }).left).toBe(VIEWPORT_GUTTER);
});

test.each([0, 150, 310])("in a viewport of 320 px the card fills the width less 30 px, for a line at %d px", (left) => {
	const place = placeCard({ line: lineAt(left, 100), viewport: { width: 320, height: 640 }, height: 300 });
	expect(place).toMatchObject({ left: 15, width: 290 });
});

test("in a viewport with no room at all the card has no size, and no negative one", () => {
	const place = placeCard({ line: lineAt(0, 0), viewport: { width: 20, height: 20 }, height: 300 });
	expect(place).toMatchObject({ width: 0, height: 0 });
});

const anyRequest: fc.Arbitrary<PlaceRequest> = fc.record(
	{
		line: fc.record({
			left: fc.integer({ min: -2000, max: 4000 }),
			top: fc.integer({ min: -2000, max: 4000 }),
			width: fc.integer({ min: 0, max: 3000 }),
			height: fc.integer({ min: 0, max: 400 }),
		}),
		viewport: fc.record({
			width: fc.integer({ min: 2 * VIEWPORT_GUTTER, max: 4000 }),
			height: fc.integer({ min: 0, max: 3000 }),
		}),
		height: fc.integer({ min: 0, max: 100_000 }),
		side: fc.constantFrom("above", "below"),
	},
	{ requiredKeys: ["line", "viewport", "height"] },
);

function checkPlaces(check: (place: CardPlace, request: PlaceRequest) => void): void {
	fc.assert(
		fc.property(anyRequest, (request) => check(placeCard(request), request)),
		{ numRuns: 1000 },
	);
}

test("wherever the line is, the card lies within the viewport's width and is no wider than a card gets", () => {
	checkPlaces(({ left, width }, { viewport }) => {
		expect(left).toBeGreaterThanOrEqual(VIEWPORT_GUTTER);
		expect(left + width).toBeLessThanOrEqual(viewport.width - VIEWPORT_GUTTER);
		expect(width).toBe(Math.min(MAX_CARD_WIDTH, viewport.width - 2 * VIEWPORT_GUTTER));
	});
});

test("wherever the line is, the card never covers it", () => {
	checkPlaces(({ side, top, height }, { line }) => {
		if (side === "above") expect(top + height).toBe(line.top - LINE_GAP);
		else expect(top).toBe(line.top + line.height + LINE_GAP);
	});
});

test("the card is as tall as its content wants at most, and never of negative height", () => {
	checkPlaces(({ height }, { height: wanted, viewport }) => {
		expect(height).toBeGreaterThanOrEqual(0);
		expect(height).toBeLessThanOrEqual(Math.min(wanted, Math.max(viewport.height - 120, 0)));
	});
});

test("a card by a line within the viewport lies within the viewport's height", () => {
	checkPlaces((_, { line, viewport, height: wanted }) => {
		const height = Math.min(line.height, viewport.height);
		const top = Math.max(0, Math.min(line.top, viewport.height - height));
		const place = placeCard({ line: { ...line, top, height }, viewport, height: wanted });
		if (place.height === 0) return;
		expect(place.top).toBeGreaterThanOrEqual(0);
		expect(place.top + place.height).toBeLessThanOrEqual(viewport.height);
	});
});

test("a card that is placed again where nothing has changed stays where it is", () => {
	checkPlaces((place, request) => {
		expect(placeCard({ ...request, side: place.side })).toEqual(place);
	});
});
