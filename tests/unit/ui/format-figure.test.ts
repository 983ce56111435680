import { expect, test } from "vitest";
import type { CompiledFigure } from "../../../src/core/compare/compiled-claims.ts";
import { formatFigure, formatFigureTime, formatNumber } from "../../../src/ui/format-figure.ts";
import { createSpeech, type Language } from "../../../src/ui/translate.ts";
import { makeClaim, makeFigure } from "../core/compare/small-claims.ts";

/** The text with plain spaces: numbers have no-break ones in some languages. */
function plain(text: string): string {
	return text.replace(/\s/gu, " ");
}

test.each<[language: Language, text: string]>([
	["en", "12,345.6"],
	["ru", "12 345,6"],
	["kk", "12 345,6"],
])("a number is written as the reader's language writes it: %s", (language, text) => {
	expect(plain(formatNumber(12_345.6, language))).toBe(text);
});

test.each<[name: string, overrides: Partial<CompiledFigure>, language: Language, text: string]>([
	["exact", { value: 23 }, "en", "23"],
	["about", { value: 70, bound: "about" }, "en", "about 70"],
	["above", { value: 4000, bound: "above" }, "ru", "более 4 000"],
	["below", { value: 50, bound: "below" }, "kk", "<50"],
	["a share", { value: 77, unit: "percent", bound: "above" }, "en", "over 77%"],
	["a range", { value: 40, upper: 50 }, "en", "40–50"],
])("a figure bears its bound: %s", (_, overrides, language, text) => {
	expect(plain(formatFigure(makeFigure(overrides), createSpeech(language)))).toBe(text);
});

test.each<[name: string, overrides: Partial<CompiledFigure>, time: string | undefined, isOpen: boolean, text: string]>([
	["a span that was counted over", { period: { from: "2023-01", to: "2023-08" } }, "2023-08", false, "Jan – Aug 2023"],
	["a time of its own", { asOf: "2023-08" }, "2023-08", false, "Aug 2023"],
	["none, in a dated article", {}, undefined, false, "article of 4 Apr 2025"],
	["none, in an article without an end", {}, undefined, true, "article after 4 Apr 2025"],
])("a figure says when it held, or else when it was written: %s", (_, overrides, time, isOpen, text) => {
	const written = { date: "2025-04-04", basis: "source", isOpen, lastDay: "2025-04-04" } as const;
	const stated = { claim: makeClaim(), figure: makeFigure(overrides), time };
	expect(formatFigureTime(stated, written, createSpeech("en"))).toBe(text);
});
