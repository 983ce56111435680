import type { ClaimTime } from "../core/compare/claim-time.ts";
import { compareFigures, type StatedFigure } from "../core/compare/compare-figures.ts";
import type { TopicComparison } from "../core/compare/compare-topic.ts";
import type { CompiledFigure, CompiledSource } from "../core/compare/compiled-claims.ts";
import type { FigureGap } from "../core/compare/find-figure-gap.ts";
import type { ClaimsContent } from "./compile-claims.ts";
import { tableHead, tableRow } from "./markdown-table.ts";

/** How many claims each source makes on each topic. */
export function reportTopics(comparisons: readonly TopicComparison[], { sources, claims }: ClaimsContent): string[] {
	const rows = comparisons.map(({ topic, statements }) => {
		const counts = statements.map((statement) => statement.claims.length);
		return tableRow([topic.id, ...counts.map((count) => count || "-"), counts.reduce((sum, n) => sum + n, 0) || "-"]);
	});
	const totals = sources.map(({ id }) => claims.filter(({ source }) => source === id).length);
	return [
		"## Topics by sources",
		"",
		"Claims on each topic; - where the source is silent. A claim on two topics is counted under both, but once in the totals.",
		"",
		...tableHead(["topic", ...sources.map(({ id }) => id), "all"]),
		...rows,
		tableRow(["**total**", ...totals, claims.length]),
	];
}

/** What a reader is told of each topic. */
export function reportComparisons(comparisons: readonly TopicComparison[]): string[] {
	const counts = [...Map.groupBy(comparisons, ({ headline }) => headline.kind)].map(
		([kind, { length }]) => [kind, length] as const,
	);
	const rows = comparisons.map((comparison) => {
		const { topic, statements, headline, agreements, tone, differences, figures, loneClaims, newest } = comparison;
		const [silent, speaking] = [true, false].map((wanted) =>
			statements.filter((statement) => statement.silent === wanted).map(({ source }) => source.id),
		) as [string[], string[]];
		return tableRow([
			topic.id,
			speaking.join(", "),
			silent.join(", ") || "-",
			headline.kind,
			agreements.length || "-",
			tone === undefined ? "-" : `${tone.stance} (${tone.sources.length})`,
			differences.length || "-",
			figures.length || "-",
			loneClaims.length || "-",
			newest === undefined ? "-" : describeTime(newest),
		]);
	});
	return [
		"## What is compared",
		"",
		`Headlines: ${counts.map(([kind, count]) => `${kind} ${count}`).join(", ")}.`,
		"",
		...tableHead([
			"topic",
			"speaking",
			"silent",
			"headline",
			"agreements",
			"tone (of sources)",
			"differences",
			"figures",
			"lone claims",
			"newest",
		]),
		...rows,
	];
}

/** The topics that each source is silent on. */
export function reportSilences(comparisons: readonly TopicComparison[], sources: readonly CompiledSource[]): string[] {
	const lines = sources.map(({ id }) => {
		const silent = comparisons
			.filter(({ statements }) => statements.some((statement) => statement.silent && statement.source.id === id))
			.map(({ topic }) => topic.id);
		return `- **${id}** (${silent.length} of ${comparisons.length}): ${silent.join(", ") || "none"}`;
	});
	return ["## Silences", "", ...lines];
}

/** The points that every source makes which speaks on a topic. */
export function reportAgreements(comparisons: readonly TopicComparison[]): string[] {
	const blocks = comparisons.flatMap(({ topic, agreements }) =>
		agreements.flatMap((agreement) => [
			"",
			`### ${topic.id}`,
			"",
			...agreement.map(({ id, text }) => `- ${id}: ${text}`),
		]),
	);
	return ["## Agreements", ...(blocks.length > 0 ? blocks : ["", "none"])];
}

/** What is measured more than once, on whatever topics, and how the figures lie apart. */
export function reportFigures(
	comparisons: readonly TopicComparison[],
	{ claims, differences }: Pick<ClaimsContent, "claims" | "differences">,
): string[] {
	const times = new Map<string, ClaimTime>(comparisons.flatMap((comparison) => [...comparison.times]));
	const blocks = compareFigures({ claims, times, differences }).flatMap(({ measure, values, gap }) => [
		"",
		`### ${measure}`,
		"",
		...tableHead(["source", "paragraph", "figure", "counted", "time"]),
		...values.map(({ claim, figure, time }) =>
			tableRow([claim.source, claim.paragraph, describeAmount(figure), figure.counted, time ?? ""]),
		),
		"",
		gap === undefined ? "One number fits all." : describeGap(gap),
	]);
	return ["## Figures stated more than once", ...(blocks.length > 0 ? blocks : ["", "none"])];
}

function describeGap({ low, high, difference, ratio, why }: FigureGap): string {
	const name = ({ claim, figure }: StatedFigure) => `${describeAmount(figure)} (${claim.id})`;
	const times = ratio === undefined ? "" : `, ${ratio.toFixed(2)} times`;
	return `From ${name(low)} to ${name(high)}: ${difference} more${times}; ${describeReason(why)}.`;
}

function describeReason(why: FigureGap["why"]): string {
	if (why === undefined) return "not explained";
	const { reason, difference } = why;
	return `${reason}, ${difference === undefined ? "by their times" : `by differences/${difference.id}.json`}`;
}

function describeAmount({ bound, value, upper, unit }: CompiledFigure): string {
	const range = upper === undefined ? `${value}` : `${value} to ${upper}`;
	return `${bound === "exact" ? "" : `${bound} `}${range} ${unit}`;
}

function describeTime({ date, isOpen }: ClaimTime): string {
	return isOpen ? `${date} or later` : date;
}
