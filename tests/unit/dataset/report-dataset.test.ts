import { expect, test } from "vitest";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import { reportDataset } from "../../../src/dataset/report-dataset.ts";
import { makeClaim, makeDataset, makeFigure, makeSource, makeTopic } from "./small-dataset.ts";

/** The part of a report under one heading, without the heading. */
function section(report: string, heading: string): string {
	const start = report.indexOf(`## ${heading}\n`);
	expect(start).not.toBe(-1);
	return (report.slice(start).split(/\n(?=## )/u)[0] as string).split("\n").slice(2).join("\n").trim();
}

test("topics are counted by source, silences are marked and totals count each claim once", () => {
	const { topics } = makeDataset();
	const report = reportDataset(makeDataset({ topics: [...topics, makeTopic({ id: "unspoken" })] }));
	expect(section(report, "Topics by sources")).toContain(
		[
			"| topic | alpha | beta | all |",
			"| --- | --- | --- | --- |",
			"| court | 2 | 1 | 3 |",
			"| law | - | 1 | 1 |",
			"| unspoken | - | - | - |",
			"| **total** | 2 | 1 | 3 |",
		].join("\n"),
	);
});

test("the report starts with how much there is", () => {
	expect(reportDataset(makeDataset())).toMatch(
		/^# What the dataset holds\n\n- sources: 2\n- topics: 2\n- claims: 3\n- speakers: 1\n- differences: 1\n/u,
	);
});

test("sources stand oldest first, whatever their files' order", () => {
	const { sources } = makeDataset();
	const report = reportDataset(makeDataset({ sources: sources.toReversed() }));
	expect(report).toContain("| topic | alpha | beta | all |");
});

test("sources of the same date stand by id", () => {
	const sources = ["gamma", "alpha", "beta"].map((id) => makeSource({ id }));
	expect(reportDataset(makeDataset({ sources }))).toContain("| topic | alpha | beta | gamma | all |");
});

test("the topics that a source is silent on are listed", () => {
	expect(section(reportDataset(makeDataset()), "Silences")).toBe(
		"- **alpha** (1 of 2): law\n- **beta** (0 of 2): none",
	);
});

test("a difference is told with both claims and its explanation", () => {
	expect(section(reportDataset(makeDataset()), "Differences")).toBe(
		[
			"### cases-reviewed (change-over-time)",
			"",
			"- alpha-2-cases-reviewed: Kazakhstan’s court has reviewed 23 cases since January 2023.",
			"- beta-1-cases-reviewed: Kazakhstan’s court has reviewed about seventy cases.",
			"",
			"The second article was written later, when more cases had been reviewed.",
		].join("\n"),
	);
	expect(section(reportDataset(makeDataset({ differences: [] })), "Differences")).toBe("none");
});

test("a difference about a claim that is not there says so", () => {
	expect(reportDataset(makeDataset({ claims: [] }))).toContain("- beta-1-cases-reviewed: (no such claim)");
});

test("what a reader is told of each topic is listed", () => {
	expect(section(reportDataset(makeDataset()), "What is compared")).toBe(
		[
			"Headlines: changed-over-time 1, lone-source 1.",
			"",
			"| topic | speaking | silent | headline | agreements | tone (of sources) | differences | figures | lone claims | newest |",
			"| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
			"| court | alpha, beta | - | changed-over-time | - | - | 1 | 1 | 1 | 2025-04-04 or later |",
			"| law | beta | alpha | lone-source | - | - | 1 | - | - | 2025-04-04 or later |",
		].join("\n"),
	);
});

test("what all who speak agree on is listed with their claims", () => {
	const { claims } = makeDataset();
	const agreeing = claims.map(({ conflicts: _, ...claim }) =>
		claim.source === "beta" ? { ...claim, agrees: ["alpha-2-cases-reviewed"] } : claim,
	);
	expect(section(reportDataset(makeDataset({ claims: agreeing })), "Agreements")).toBe(
		[
			"### court",
			"",
			"- alpha-2-cases-reviewed: Kazakhstan’s court has reviewed 23 cases since January 2023.",
			"- beta-1-cases-reviewed: Kazakhstan’s court has reviewed about seventy cases.",
		].join("\n"),
	);
	expect(section(reportDataset(makeDataset()), "Agreements")).toBe("none");
});

/** The section on figures, with the small dataset's claims changed. */
function figuresOf(overrides: Partial<Dataset>): string {
	return section(reportDataset(makeDataset(overrides)), "Figures stated more than once");
}

test("figures of the same measure are set side by side with how they lie apart", () => {
	expect(figuresOf({})).toBe(
		[
			"### cases-reviewed",
			"",
			"| source | paragraph | figure | counted | time |",
			"| --- | --- | --- | --- | --- |",
			"| alpha | 2 | 23 cases | cases that the court reviewed |  |",
			"| beta | 1 | about 70 cases | cases that the court reviewed |  |",
			"",
			"From 23 cases (alpha-2-cases-reviewed) to about 70 cases (beta-1-cases-reviewed): 47 more, 3.04 times; change-over-time, by differences/cases-reviewed.json.",
		].join("\n"),
	);
});

test("a gap that nobody explains, one that the times explain, and none are told apart", () => {
	const period = { from: "2023-01", to: "2023-08" };
	const [first, second] = [makeFigure({ value: 0, period }), makeFigure({ value: 5, upper: 6, bound: "above" })];
	expect(figuresOf({ claims: [makeClaim({ figures: [first, second] })] })).toContain("5 more; not explained.");
	const later = { ...second, asOf: "2024" };
	const told = figuresOf({ claims: [makeClaim({ figures: [first, later] })] });
	expect(told).toContain("| alpha | 2 | above 5 to 6 cases | cases that the court reviewed | 2024 |");
	expect(told).toContain("5 more; change-over-time, by their times.");
	expect(figuresOf({ claims: [makeClaim({ figures: [first, first] })] })).toContain("One number fits all.");
	expect(figuresOf({ claims: [makeClaim({ figures: [first] })] })).toBe("none");
});

test("coverage counts the claims of each paragraph and gives the reason for boilerplate", () => {
	expect(section(reportDataset(makeDataset()), "Coverage by paragraph")).toBe(
		[
			"### alpha",
			"",
			"| paragraph | claims | boilerplate because |",
			"| --- | --- | --- |",
			"| 1 | 0 | Title. |",
			"| 2 | 2 |  |",
			"",
			"### beta",
			"",
			"| paragraph | claims | boilerplate because |",
			"| --- | --- | --- |",
			"| 1 | 1 |  |",
		].join("\n"),
	);
});

test("stances are counted by source", () => {
	expect(section(reportDataset(makeDataset()), "Stance by source")).toBe(
		[
			"| source | positive | negative | mixed | neutral | all |",
			"| --- | --- | --- | --- | --- | --- |",
			"| alpha | 0 | 1 | 0 | 1 | 2 |",
			"| beta | 0 | 0 | 0 | 1 | 1 |",
		].join("\n"),
	);
});

test("a bar in a cell does not end the cell", () => {
	const boilerplate = [{ paragraph: 1, reason: "Menu: home | news." }];
	const report = reportDataset(makeDataset({ sources: [makeSource({ boilerplate })], claims: [] }));
	expect(report).toContain("| 1 | 0 | Menu: home \\| news. |");
});
