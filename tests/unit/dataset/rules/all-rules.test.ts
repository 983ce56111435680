import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { articleRules, rules } from "../../../../src/dataset/rules/all-rules.ts";
import { makeDataset, smallArticles } from "../small-dataset.ts";

const FOLDER = join(import.meta.dirname, "../../../../src/dataset/rules");
const NOT_RULES = ["all-rules", "numbers-in-text", "own-texts", "rule", "words"];

test("every rule file is listed, under the name that the rule has", () => {
	const files = readdirSync(FOLDER).map((name) => name.replace(/\.ts$/u, ""));
	const listed = [...rules, ...articleRules].map(({ id }) => id);
	expect(listed.toSorted()).toEqual(files.filter((name) => !NOT_RULES.includes(name)).toSorted());
});

test("every rule has its test", () => {
	const tests = readdirSync(import.meta.dirname);
	for (const { id } of [...rules, ...articleRules]) expect(tests).toContain(`${id}.test.ts`);
});

test("a good dataset passes every rule", () => {
	const dataset = makeDataset();
	for (const rule of rules) expect([...rule.check(dataset)]).toEqual([]);
	for (const rule of articleRules) expect([...rule.check(dataset, smallArticles)]).toEqual([]);
});
