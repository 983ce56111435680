import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { matchPage } from "../../../../src/core/match/match-page.ts";
import { realFinder } from "./real-index.ts";
import { addScores, NO_SCORE, parseMarked, precisionOf, recallOf, type Score, scoreHints } from "./score-hints.ts";

const FIXTURES = join(import.meta.dirname, "../../../fixtures/matching");

/** What the matcher reaches on the development set, rounded down; a change may raise a floor, and never lowers one. */
const FLOORS = {
	en: { precision: 0.97, recall: 0.97 },
	ru: { precision: 0.97, recall: 0.97 },
	kk: { precision: 0.96, recall: 0.94 },
	de: { precision: 1, recall: 0.93 },
	fr: { precision: 0.97, recall: 0.95 },
	tr: { precision: 1, recall: 0.99 },
	overall: { precision: 0.97, recall: 0.96 },
} as const;

/** A sentence of the set, with the hints that it is to get marked in it. */
interface Case {
	readonly id: string;
	readonly kind: "positive" | "negative";
	readonly text: string;
}

type Row = keyof typeof FLOORS;

const rows = Object.keys(FLOORS) as Row[];
const languages = rows.filter((row) => row !== "overall");

function casesOf(language: string): readonly Case[] {
	return (JSON.parse(readFileSync(join(FIXTURES, `${language}.json`), "utf8")) as { cases: Case[] }).cases;
}

function scoreCase({ text: marked }: Case): Score {
	const { text, expected } = parseMarked(marked);
	return scoreHints(expected, matchPage(text, realFinder));
}

const scores = new Map<Row, Score>(
	languages.map((language) => [language, casesOf(language).map(scoreCase).reduce(addScores, NO_SCORE)]),
);
scores.set("overall", [...scores.values()].reduce(addScores, NO_SCORE));

console.log(
	[
		"          found  extra  missed  precision  recall",
		...[...scores].map(([row, score]) =>
			[
				row.padEnd(8),
				String(score.found).padStart(7),
				String(score.extra).padStart(7),
				String(score.missed).padStart(8),
				precisionOf(score).toFixed(3).padStart(11),
				recallOf(score).toFixed(3).padStart(8),
			].join(""),
		),
	].join("\n"),
);

test.each(rows)("precision and recall do not fall below what was reached: %s", (row) => {
	const score = scores.get(row) ?? NO_SCORE;
	expect(score.found).toBeGreaterThan(0);
	expect(precisionOf(score)).toBeGreaterThanOrEqual(FLOORS[row].precision);
	expect(recallOf(score)).toBeGreaterThanOrEqual(FLOORS[row].recall);
});

test("the set is large, and a good part of it is about other countries and other meanings", () => {
	const cases = languages.flatMap(casesOf);
	expect(cases.length).toBeGreaterThanOrEqual(300);
	expect(cases.filter(({ kind }) => kind === "negative").length).toBeGreaterThanOrEqual(120);
	expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
});

test("a sentence has marks where it is positive and none where it is negative, and no mark is left half open", () => {
	const wrong = languages.flatMap(casesOf).filter(({ kind, text: marked }) => {
		const { text, expected } = parseMarked(marked);
		return expected.length > 0 !== (kind === "positive") || /\[\[|\]\]|\|/u.test(text);
	});
	expect(wrong.map(({ id }) => id)).toEqual([]);
});
