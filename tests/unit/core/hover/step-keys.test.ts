import { expect, test } from "vitest";
import { type KeyPress, stepOfKey } from "../../../../src/core/hover/step-keys.ts";

const PLAIN: KeyPress = { code: "KeyK", altKey: false, shiftKey: false, ctrlKey: false, metaKey: false };

test("Alt+K asks for the next hint and Alt+Shift+K for the previous one", () => {
	expect(stepOfKey({ ...PLAIN, altKey: true })).toBe(1);
	expect(stepOfKey({ ...PLAIN, altKey: true, shiftKey: true })).toBe(-1);
});

test.each<[name: string, press: Partial<KeyPress>]>([
	["K", {}],
	["Shift+K", { shiftKey: true }],
	["Ctrl+K", { ctrlKey: true }],
	["Ctrl+Alt+K, which AltGr gives", { ctrlKey: true, altKey: true }],
	["Meta+Alt+K", { metaKey: true, altKey: true }],
	["Alt+J", { altKey: true, code: "KeyJ" }],
	["Alt+Shift+L", { altKey: true, shiftKey: true, code: "KeyL" }],
	["a key without a place on the keyboard", { altKey: true, code: "" }],
])("every other key means nothing to us: %s", (_, press) => {
	expect(stepOfKey({ ...PLAIN, ...press })).toBeUndefined();
});
