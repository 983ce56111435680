import { describe, expect, test } from "vitest";
import { createPageGate } from "../../../../src/core/match/page-gate.ts";
import { REAL, REAL_TERMS, textsOf } from "./real-index.ts";

const gate = createPageGate(REAL_TERMS);

describe("the gate of the real dataset", () => {
	test.each([
		"News from Kazakhstan",
		"KAZAKHSTAN",
		"im kasachischen Parlament",
		"Новости из Казахстана",
		"ҚАЗАҚСТАН",
		"Kaz\u00adakh\u200bstan",
		"Ｋａｚａｋｈｓｔａｎ",
		"Ma\u0308jilis",
		"endKazakhstan begins",
		"Tokaïev",
		"in Astana",
	])("opens for %j", (text) => {
		expect(gate(text)).toBe(true);
	});

	test.each([
		"",
		"Nothing of the kind.",
		"The Constitutional Court of Iran",
		"\ud800 \u0301\u0301 1234 !!",
		"Kaz akhst",
	])("stays shut for %j", (text) => {
		expect(gate(text)).toBe(false);
	});

	test("opens for every single word that is a strong anchor", () => {
		const names = REAL.anchors
			.filter(({ strength }) => strength === "strong")
			.flatMap(({ forms }) => textsOf(forms))
			.filter((name) => !/[\s\p{P}]/u.test(name));
		expect(names.length).toBeGreaterThan(100);
		expect(names.filter((name) => !gate(`… ${name.toUpperCase()} …`) || !gate(name))).toEqual([]);
	});
});

test("the gate of an empty index never opens", () => {
	expect(createPageGate({ gate: "" })("Kazakhstan")).toBe(false);
});
