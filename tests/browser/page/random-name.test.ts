import { expect, test } from "vitest";
import { randomName } from "../../../src/page/random-name.ts";

test("a name is made of letters and digits, a letter first, and never the same twice", () => {
	const names = Array.from({ length: 1_000 }, randomName);
	for (const name of names) expect(name).toMatch(/^[a-f][a-f0-9]{31}$/u);
	expect(new Set(names).size).toBe(names.length);
});

test("a name is had on a page that comes without encryption, where randomUUID is missing", () => {
	const native = crypto.randomUUID;
	Object.defineProperty(crypto, "randomUUID", { value: undefined, configurable: true });
	try {
		expect(randomName()).toHaveLength(32);
	} finally {
		Object.defineProperty(crypto, "randomUUID", { value: native, configurable: true });
	}
});
