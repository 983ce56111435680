import { expect, test } from "vitest";
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

test("figures of the same measure are set side by side if more than one source gives them", () => {
	const dataset = makeDataset();
	const period = { from: "2023-01", to: "2023-08" };
	const alone = [makeFigure({ measure: "judges", value: 7 }), makeFigure({ measure: "judges", value: 8 })];
	const shared = [makeFigure({ value: 5, upper: 6, bound: "above", period }), makeFigure({ asOf: "2024" })];
	const claims = [...dataset.claims, makeClaim({ figures: [...alone, ...shared] })];
	expect(section(reportDataset({ ...dataset, claims }), "Figures that several sources give")).toBe(
		[
			"| measure | source | paragraph | figure | counted | time |",
			"| --- | --- | --- | --- | --- | --- |",
			"| cases-reviewed | alpha | 2 | 23 cases | cases that the court reviewed |  |",
			"| cases-reviewed | alpha | 2 | above 5 to 6 cases | cases that the court reviewed | 2023-01 to 2023-08 |",
			"| cases-reviewed | alpha | 2 | 23 cases | cases that the court reviewed | 2024 |",
			"| cases-reviewed | beta | 1 | about 70 cases | cases that the court reviewed |  |",
		].join("\n"),
	);
	const none = makeDataset({ claims: [makeClaim({ figures: alone })] });
	expect(section(reportDataset(none), "Figures that several sources give")).toBe("none");
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
	const report = reportDataset(makeDataset({ sources: [makeSource({ boilerplate })] }));
	expect(report).toContain("| 1 | 0 | Menu: home \\| news. |");
});
