import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readAuthoredFiles } from "../../../../data/read-files.ts";
import { matchPage } from "../../../../src/core/match/match-page.ts";
import { createTermIndex } from "../../../../src/core/match/term-index.ts";
import { createWordFinder } from "../../../../src/core/match/word-finder.ts";
import { compileTerms } from "../../../../src/dataset/compile-terms.ts";
import { loadDataset } from "../../../../src/dataset/load-dataset.ts";
import { parseMarked, type Score, scoreHints } from "./score-hints.ts";

const FIXTURES = join(import.meta.dirname, "../../../fixtures/matching");

/** What the matcher reaches on the development set; a change may raise a floor, and never lowers one. */
const FLOORS: Readonly<Record<string, { readonly precision: number; readonly recall: number }>> = {
	en: { precision: 0.97, recall: 0.97 },
	ru: { precision: 0.97, recall: 0.97 },
	kk: { precision: 0.96, recall: 0.94 },
	de: { precision: 0.98, recall: 0.93 },
	fr: { precision: 0.97, recall: 0.95 },
	tr: { precision: 0.98, recall: 0.97 },
};

const finder = createWordFinder(createTermIndex(compileTerms(loadDataset(readAuthoredFiles()).dataset)));

function scoreOf(language: string): Score {
	const file = JSON.parse(readFileSync(join(FIXTURES, `${language}.json`), "utf8")) as { cases: { text: string }[] };
	return file.cases
		.map(({ text: marked }) => {
			const { text, expected } = parseMarked(marked);
			return scoreHints(expected, matchPage(text, finder));
		})
		.reduce((sum, { found, extra, missed }) => ({
			found: sum.found + found,
			extra: sum.extra + extra,
			missed: sum.missed + missed,
		}));
}

test("marks are taken out of a text, and each match counts once", () => {
	const { text, expected } = parseMarked("A [[top court|court]] and a [[law|law]].");
	expect(text).toBe("A top court and a law.");
	expect(expected.map(({ start, end, topic }) => [text.slice(start, end), topic])).toEqual([
		["top court", "court"],
		["law", "law"],
	]);
	expect(scoreHints(expected, [])).toEqual({ found: 0, extra: 0, missed: 2 });
});

test.each(Object.keys(FLOORS))("precision and recall in %s do not fall below what was reached", (language) => {
	const { found, extra, missed } = scoreOf(language);
	const reached = { precision: found / (found + extra), recall: found / (found + missed) };
	console.log(`${language}: precision ${reached.precision.toFixed(3)}, recall ${reached.recall.toFixed(3)}`);
	expect(reached.precision).toBeGreaterThanOrEqual(FLOORS[language]?.precision ?? 1);
	expect(reached.recall).toBeGreaterThanOrEqual(FLOORS[language]?.recall ?? 1);
});
