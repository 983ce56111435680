import { expect, test } from "vitest";
import type { NamedPlace } from "../../../../src/core/match/find-terms.ts";
import { placesAround } from "../../../../src/core/match/places-around.ts";

const places: readonly NamedPlace[] = [
	{ start: 0, end: 4, kind: "strong" },
	{ start: 10, end: 14, kind: "weak" },
	{ start: 20, end: 24, kind: "other-country" },
];

/** Where the places beside a span start, and those within it. */
function around(start: number, end: number): { beside: number[]; within: number[] } {
	const { beside, within } = placesAround(places, { start, end });
	return { beside: beside.map((place) => place.start), within: within.map((place) => place.start) };
}

test.each<[span: [number, number], beside: number[], within: number[]]>([
	[[5, 9], [0, 10], []],
	[[4, 10], [0, 10], []],
	[[25, 30], [20], []],
	[[10, 14], [0, 20], [10]],
	[[3, 12], [20], [0, 10]],
	[[0, 30], [], [0, 10, 20]],
	[[0, 4], [10], [0]],
])("of the span %j, those at its two sides are told from those within", ([start, end], beside, within) => {
	expect(around(start, end)).toEqual({ beside, within });
});

test("of no places there is nothing", () => {
	expect(placesAround([], { start: 0, end: 9 })).toEqual({ beside: [], within: [] });
});

test("of many places few are looked at, wherever the span stands", () => {
	const starts = Array.from({ length: 100_000 }, (_, place) => place * 10);
	let looked = 0;
	const many = starts.map(
		(start): NamedPlace => ({
			get start() {
				looked++;
				return start;
			},
			get end() {
				looked++;
				return start + 4;
			},
			kind: "strong",
		}),
	);
	for (const start of [0, 123_456, 999_990]) placesAround(many, { start, end: start + 5 });
	expect(looked).toBeLessThan(3 * 2 * 20);
});
