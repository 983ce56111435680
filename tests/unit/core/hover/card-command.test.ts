import { expect, test } from "vitest";
import { type CardCommand, commandOfKey, type KeyPress } from "../../../../src/core/hover/card-command.ts";

const PLAIN: KeyPress = { key: "k", code: "KeyK", altKey: false, shiftKey: false, ctrlKey: false, metaKey: false };

test.each<[name: string, press: Partial<KeyPress>, command: CardCommand]>([
	["Alt+K", { altKey: true }, "next"],
	["Alt+Shift+K", { altKey: true, shiftKey: true }, "previous"],
	["Alt+J", { altKey: true, code: "KeyJ" }, "open"],
	["Alt+Shift+J", { altKey: true, shiftKey: true, code: "KeyJ" }, "pin"],
	["Alt and the key in K's place on a Russian keyboard", { altKey: true, key: "л" }, "next"],
	["Escape", { key: "Escape", code: "Escape" }, "close"],
])("a key asks for something: %s", (_, press, command) => {
	expect(commandOfKey({ ...PLAIN, ...press })).toBe(command);
});

test.each<[name: string, press: Partial<KeyPress>]>([
	["K", {}],
	["Shift+K", { shiftKey: true }],
	["Ctrl+K", { ctrlKey: true }],
	["Ctrl+Alt+K, which AltGr gives", { ctrlKey: true, altKey: true }],
	["Meta+Alt+K", { metaKey: true, altKey: true }],
	["Alt+Shift+L", { altKey: true, shiftKey: true, code: "KeyL" }],
	["a key without a place on the keyboard", { altKey: true, code: "" }],
	["a key with the name of something else", { altKey: true, code: "toString" }],
])("every other key means nothing to us: %s", (_, press) => {
	expect(commandOfKey({ ...PLAIN, ...press })).toBeUndefined();
});
