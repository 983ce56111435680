import fc from "fast-check";
import { expect, test } from "vitest";
import { compileGate } from "../../../src/dataset/compile-gate.ts";

function opens(names: readonly string[], text: string): boolean {
	return new RegExp(compileGate(names), "i").test(text);
}

test("no name makes no pattern", () => {
	expect(compileGate([])).toBe("");
});

test("what starts with another name adds nothing, and starts are shared", () => {
	expect(compileGate(["Kaz", "Kazakh", "Kostanay", "Kokshe"])).toBe(
		"k(?:[aäáâàåă][zžż]|[oöóôõø](?:k[sşšß]h[eéèêë]|[sşšß]t[aäáâàåă][nñńŋ][aäáâàåă]))",
	);
});

test("a name is looked for as written and without marks, by its first seven letters", () => {
	expect(opens(["Mäjilis"], "MÄJILIS")).toBe(true);
	expect(opens(["Mäjilis"], "Majilis")).toBe(true);
	expect(opens(["Kazakhstan"], "kazakhsc")).toBe(true);
	expect(opens(["Kazakhstan"], "kazak")).toBe(false);
});

test("whatever the names, each opens the gate, and the pattern is one", () => {
	const name = fc.string({ unit: fc.constantFrom(..."abкқä.|[]()*+?-^$\\/"), minLength: 1, maxLength: 9 });
	fc.assert(
		fc.property(fc.array(name, { minLength: 1, maxLength: 12 }), (names) => {
			for (const one of names) if (/[\p{L}\p{Nd}]/u.test(one)) expect(opens(names, `x ${one} x`)).toBe(true);
		}),
	);
});
