import { expect, test } from "vitest";
import { badgeText } from "../../../../src/core/badge/badge-text.ts";

test.each<[hints: number, text: string]>([
	[0, ""],
	[1, "1"],
	[99, "99"],
	[100, "99+"],
	[5_000, "99+"],
])("%i hints are badged as %j", (hints, text) => {
	expect(badgeText(hints)).toBe(text);
});
