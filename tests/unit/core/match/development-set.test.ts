import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { matchPage } from "../../../../src/core/match/match-page.ts";
import { realFinder } from "./real-index.ts";
import { addScores, NO_SCORE, parseMarked, precisionOf, recallOf, type Score, scoreHints } from "./score-hints.ts";

const FIXTURES = join(import.meta.dirname, "../../../fixtures/matching");

/** What the matcher reaches on each set, rounded down; a change may raise a floor, and never lowers one. */
const FLOORS = {
	development: {
		en: { precision: 0.97, recall: 1 },
		ru: { precision: 0.97, recall: 1 },
		kk: { precision: 0.97, recall: 0.97 },
		de: { precision: 1, recall: 1 },
		fr: { precision: 0.98, recall: 0.96 },
		tr: { precision: 1, recall: 0.99 },
		overall: { precision: 0.98, recall: 0.99 },
	},
	fresh: {
		en: { precision: 0.88, recall: 0.95 },
		ru: { precision: 0.88, recall: 0.94 },
		kk: { precision: 0.93, recall: 0.97 },
		de: { precision: 0.96, recall: 0.96 },
		fr: { precision: 0.96, recall: 1 },
		tr: { precision: 0.98, recall: 0.94 },
		overall: { precision: 0.92, recall: 0.96 },
	},
	blind: {
		en: { precision: 0.97, recall: 0.97 },
		ru: { precision: 0.99, recall: 0.97 },
		kk: { precision: 0.98, recall: 0.98 },
		de: { precision: 0.97, recall: 1 },
		fr: { precision: 0.97, recall: 0.95 },
		tr: { precision: 0.97, recall: 0.98 },
		overall: { precision: 0.98, recall: 0.97 },
	},
} as const;

/** A sentence of the set, with the hints that it is to get marked in it. */
interface Case {
	readonly id: string;
	readonly kind: "positive" | "negative";
	readonly text: string;
}

type SetName = keyof typeof FLOORS;
type Row = keyof (typeof FLOORS)["development"];

/** Where each set's files are. */
const FOLDERS: Readonly<Record<SetName, string>> = {
	development: FIXTURES,
	fresh: join(FIXTURES, "fresh"),
	blind: join(FIXTURES, "blind"),
};

const sets = Object.keys(FLOORS) as SetName[];
const rows = Object.keys(FLOORS.development) as Row[];
const languages = rows.filter((row) => row !== "overall");

function casesOf(set: SetName, language: string): readonly Case[] {
	return (JSON.parse(readFileSync(join(FOLDERS[set], `${language}.json`), "utf8")) as { cases: Case[] }).cases;
}

function scoreCase({ text: marked }: Case): Score {
	const { text, expected } = parseMarked(marked);
	return scoreHints(expected, matchPage(text, realFinder));
}

function scoresOf(set: SetName): ReadonlyMap<Row, Score> {
	const scores = new Map<Row, Score>(
		languages.map((language) => [language, casesOf(set, language).map(scoreCase).reduce(addScores, NO_SCORE)]),
	);
	return scores.set("overall", [...scores.values()].reduce(addScores, NO_SCORE));
}

function tableOf(scores: ReadonlyMap<Row, Score>): string[] {
	return [...scores].map(([row, score]) =>
		[
			row.padEnd(11),
			String(score.found).padStart(6),
			String(score.extra).padStart(7),
			String(score.missed).padStart(8),
			precisionOf(score).toFixed(3).padStart(11),
			recallOf(score).toFixed(3).padStart(8),
		].join(""),
	);
}

describe.each(sets)("the %s set", (set) => {
	const scores = scoresOf(set);
	console.log([`${set.padEnd(12)}found  extra  missed  precision  recall`, ...tableOf(scores)].join("\n"));

	test.each(rows)("precision and recall do not fall below what was reached: %s", (row) => {
		const score = scores.get(row) ?? NO_SCORE;
		expect(score.found).toBeGreaterThan(0);
		expect(precisionOf(score)).toBeGreaterThanOrEqual(FLOORS[set][row].precision);
		expect(recallOf(score)).toBeGreaterThanOrEqual(FLOORS[set][row].recall);
	});

	test("a sentence has marks where it is positive and none where it is negative, and no mark is half open", () => {
		const cases = languages.flatMap((language) => casesOf(set, language));
		const wrong = cases.filter(({ kind, text: marked }) => {
			const { text, expected } = parseMarked(marked);
			return expected.length > 0 !== (kind === "positive") || /\[\[|\]\]|\|/u.test(text);
		});
		expect(wrong.map(({ id }) => id)).toEqual([]);
		expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
	});
});

const elsewhere = (
	JSON.parse(readFileSync(join(FIXTURES, "elsewhere.json"), "utf8")) as { texts: Record<string, string[]> }
).texts;

test.each(Object.entries(elsewhere))("texts that do not mention Kazakhstan get no hint: %s", (_, texts) => {
	expect(texts.length).toBeGreaterThanOrEqual(10);
	const found = texts.flatMap((text) => matchPage(text, realFinder).map(({ topic, text: own }) => `${topic}: ${own}`));
	expect(found).toEqual([]);
});

test("the development set is large, and a good part of it is about other countries and other meanings", () => {
	const cases = languages.flatMap((language) => casesOf("development", language));
	expect(cases.length).toBeGreaterThanOrEqual(300);
	expect(cases.filter(({ kind }) => kind === "negative").length).toBeGreaterThanOrEqual(120);
	expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
});
