import { expect, test } from "vitest";
import { type HeldKeys, isHeld } from "../../../../src/core/hover/is-held.ts";

const KEYS: HeldKeys = { altKey: false, ctrlKey: false, shiftKey: false };

test.each([
	["alt", "altKey"],
	["control", "ctrlKey"],
	["shift", "shiftKey"],
] as const)("the reader's key is told from the others: %s", (modifier, key) => {
	expect(isHeld(modifier, { ...KEYS, [key]: true })).toBe(true);
	expect(isHeld(modifier, { altKey: true, ctrlKey: true, shiftKey: true, [key]: false })).toBe(false);
});

test("without a key of the reader's, none is held", () => {
	expect(isHeld("none", { altKey: true, ctrlKey: true, shiftKey: true })).toBe(false);
});
