import { expect, test } from "vitest";
import claims from "../../../../data/compiled/claims.json" with { type: "json" };
import { compareTopic } from "../../../../src/core/compare/compare-topic.ts";
import type { CompiledClaims } from "../../../../src/core/compare/compiled-claims.ts";
import { monthsBetween } from "../../../../src/core/compare/months-between.ts";

const dataset = claims as unknown as CompiledClaims;

function compare(id: string) {
	const comparison = compareTopic(id, dataset);
	if (comparison === undefined) throw new Error(`no topic ${id}`);
	return comparison;
}

test.each(dataset.topics.map(({ id }) => id))("the topic %s can be compared, and somebody speaks of it", (id) => {
	const comparison = compare(id);
	expect(comparison.speaking).toBeGreaterThan(0);
	expect(comparison.newest).toBeDefined();
	expect(comparison.isLoneSource).toBe(comparison.speaking === 1);
	const onTopic = comparison.statements.flatMap((statement) => statement.claims);
	expect(comparison.times.size).toBe(onTopic.length);
	for (const claim of [...comparison.agreements.flat(), ...comparison.loneClaims]) expect(onTopic).toContain(claim);
	for (const { claims } of comparison.differences) {
		expect(claims.some((claim) => onTopic.includes(claim))).toBe(true);
	}
});

test("every authored difference shows on some topic", () => {
	const shown = new Set(dataset.topics.flatMap(({ id }) => compare(id).differences.map((difference) => difference.id)));
	expect(dataset.differences.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

test("every agreement reaches each source that speaks", () => {
	for (const { id } of dataset.topics) {
		const { agreements, speaking } = compare(id);
		for (const agreement of agreements) expect(new Set(agreement.map(({ source }) => source)).size).toBe(speaking);
	}
});

test("on the Constitutional Court the reviewed cases grew from 23 to about 70, as an authored difference explains", () => {
	const { headline, statements, figures, differences } = compare("constitutional-court");
	expect(statements.filter(({ silent }) => silent).map(({ source }) => source.id)).toEqual([
		"eureporter",
		"britishjournal",
	]);
	expect(headline).toMatchObject({
		kind: "changed-over-time",
		gap: {
			low: { claim: { source: "newjurist" }, figure: { value: 23, bound: "exact" }, time: "2023-08" },
			high: { claim: { source: "infoquest" }, figure: { value: 70, bound: "about" } },
			difference: 47,
			why: { reason: "change-over-time", difference: { id: "court-cases-reviewed-in-2023-and-later" } },
		},
	});
	expect(figures.map(({ measure, gap }) => [measure, gap === undefined])).toEqual([
		["constitutional-court-cases-reviewed", false],
		["constitutional-court-months-of-work", true],
	]);
	expect(differences.map(({ id }) => id)).toContain("court-appeals-and-council-cases");
});

test("on the death penalty all agree that it was abolished, and differ on what was left of it", () => {
	const { agreements, headline, differences } = compare("death-penalty");
	expect(agreements.map((agreement) => agreement.map(({ source }) => source))).toEqual([
		["eureporter", "newjurist", "tnmn"],
	]);
	expect(headline.kind).toBe("changed-over-time");
	expect(differences.every(({ isConflict }) => isConflict)).toBe(true);
});

test("on a plain topic the age of the newest statement can be told", () => {
	const { newest, headline } = compare("eu-trade");
	expect(headline).toMatchObject({ kind: "lone-source", source: { id: "eureporter" } });
	expect(newest?.date).toBe("2021-03-02");
	expect(monthsBetween(newest?.date ?? "", "2026-03-02")).toBe(60);
});
