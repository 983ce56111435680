import fc from "fast-check";
import { expect, test } from "vitest";
import { headsTo } from "../../../../src/core/place/heads-to.ts";

const CARD = { left: 100, top: 100, width: 200, height: 100 };

/** A movement of 10 px from 50 px above the card's middle; 0 degrees is straight down, to the card. */
function movesAt(degrees: number): boolean {
	const from = { x: 200, y: 50 };
	const angle = (degrees * Math.PI) / 180;
	const to = { x: from.x + 10 * Math.sin(angle), y: from.y + 10 * Math.cos(angle) };
	return headsTo(from, to, CARD);
}

test.each<[degrees: number, onItsWay: boolean]>([
	[0, true],
	[30, true],
	[-30, true],
	[59, true],
	[-59, true],
	[61, false],
	[-61, false],
	[90, false],
	[180, false],
])("a movement within the wedge of 120 degrees is on its way: %d degrees", (degrees, onItsWay) => {
	expect(movesAt(degrees)).toBe(onItsWay);
});

test("the wedge opens towards the nearest point of the card, so every side is reached", () => {
	expect(headsTo({ x: 50, y: 150 }, { x: 60, y: 150 }, CARD)).toBe(true);
	expect(headsTo({ x: 350, y: 150 }, { x: 340, y: 150 }, CARD)).toBe(true);
	expect(headsTo({ x: 200, y: 250 }, { x: 200, y: 240 }, CARD)).toBe(true);
	expect(headsTo({ x: 50, y: 50 }, { x: 60, y: 60 }, CARD)).toBe(true);
	expect(headsTo({ x: 350, y: 150 }, { x: 360, y: 150 }, CARD)).toBe(false);
});

test("a point in the card is there, however it came and even if it did not move", () => {
	expect(headsTo({ x: 200, y: 150 }, { x: 200, y: 110 }, CARD)).toBe(true);
	expect(headsTo({ x: 200, y: 150 }, { x: 200, y: 150 }, CARD)).toBe(true);
});

test("a pointer that does not move outside the card is not on its way", () => {
	expect(headsTo({ x: 200, y: 50 }, { x: 200, y: 50 }, CARD)).toBe(false);
});

test("whoever comes straight from anywhere to a point of the card is on the way", () => {
	const coordinate = fc.integer({ min: -500, max: 1000 });
	fc.assert(
		fc.property(coordinate, coordinate, (x, y) => {
			const nearest = { x: Math.min(Math.max(x, 100), 300), y: Math.min(Math.max(y, 100), 200) };
			const step = { x: (x + nearest.x) / 2, y: (y + nearest.y) / 2 };
			expect(headsTo({ x, y }, step, CARD)).toBe(true);
			const isOutside = step.x !== x || step.y !== y;
			const away = { x: 2 * x - step.x, y: 2 * y - step.y };
			if (isOutside) expect(headsTo({ x, y }, away, CARD)).toBe(false);
		}),
	);
});
