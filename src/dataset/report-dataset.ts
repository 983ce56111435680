import type { Dataset, SourcedClaim } from "./dataset.ts";
import { stanceSchema } from "./schema/claim.ts";
import type { Figure } from "./schema/figure.ts";
import type { Source } from "./schema/source.ts";

/** What the dataset holds and where it is silent, in Markdown, for its editors. Sources stand oldest first. */
export function reportDataset(dataset: Dataset): string {
	const sources = dataset.sources.toSorted(
		(a, b) => compareText(a.date.earliest, b.date.earliest) || compareText(a.id, b.id),
	);
	const ordered: Dataset = { ...dataset, sources };
	const sections = [
		reportTotals(ordered),
		reportTopics(ordered),
		reportSilences(ordered),
		reportDifferences(ordered),
		reportSharedFigures(ordered),
		reportCoverage(ordered),
		reportStances(ordered),
	];
	return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function reportTotals({ sources, topics, claims, speakers, differences }: Dataset): string[] {
	return [
		"# What the dataset holds",
		"",
		`- sources: ${sources.length}`,
		`- topics: ${topics.length}`,
		`- claims: ${claims.length}`,
		`- speakers: ${speakers.length}`,
		`- differences: ${differences.length}`,
	];
}

function reportTopics({ sources, topics, claims }: Dataset): string[] {
	const rows = topics.map((topic) => {
		const about = claims.filter((claim) => claim.topics.includes(topic.id));
		const counts = sources.map(({ id }) => countOf(about, id) || "-");
		return row([topic.id, ...counts, about.length || "-"]);
	});
	return [
		"## Topics by sources",
		"",
		"Claims on each topic; - where the source is silent. A claim on two topics is counted under both, but once in the totals.",
		"",
		...head(["topic", ...sources.map(({ id }) => id), "all"]),
		...rows,
		row(["**total**", ...sources.map(({ id }) => countOf(claims, id)), claims.length]),
	];
}

function reportSilences({ sources, topics, claims }: Dataset): string[] {
	const lines = sources.map((source) => {
		const own = claims.filter((claim) => claim.source === source.id);
		const spoken = new Set(own.flatMap((claim) => claim.topics));
		const silent = topics.map(({ id }) => id).filter((id) => !spoken.has(id));
		return `- **${source.id}** (${silent.length} of ${topics.length}): ${silent.join(", ") || "none"}`;
	});
	return ["## Silences", "", ...lines];
}

function reportDifferences({ claims, differences }: Dataset): string[] {
	const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
	const blocks = differences.flatMap(({ id, reason, claims: pair, explanation }) => [
		"",
		`### ${id} (${reason})`,
		"",
		...pair.map((claimId) => `- ${claimId}: ${claimOf.get(claimId)?.text ?? "(no such claim)"}`),
		"",
		explanation,
	]);
	return ["## Differences", ...(blocks.length > 0 ? blocks : ["", "none"])];
}

function reportSharedFigures({ sources, claims }: Dataset): string[] {
	const inOrder = sources.flatMap(({ id }) => claims.filter(({ source }) => source === id));
	const stated = inOrder.flatMap((claim) => claim.figures.map((figure) => ({ claim, figure })));
	const shared = [...Map.groupBy(stated, ({ figure }) => figure.measure)]
		.filter(([, uses]) => new Set(uses.map(({ claim }) => claim.source)).size > 1)
		.toSorted(([a], [b]) => compareText(a, b));
	const rows = shared.flatMap(([measure, uses]) =>
		uses.map(({ claim, figure }) =>
			row([measure, claim.source, claim.paragraph, amountOf(figure), figure.counted, timeOf(figure)]),
		),
	);
	return [
		"## Figures that several sources give",
		"",
		...(rows.length > 0
			? [...head(["measure", "source", "paragraph", "figure", "counted", "time"]), ...rows]
			: ["none"]),
	];
}

function reportCoverage({ sources, claims }: Dataset): string[] {
	const blocks = sources.flatMap((source) => ["", `### ${source.id}`, "", ...coverageOf(source, claims)]);
	return ["## Coverage by paragraph", ...blocks];
}

function coverageOf(source: Source, claims: readonly SourcedClaim[]): string[] {
	const reasonOf = new Map(source.boilerplate.map(({ paragraph, reason }) => [paragraph, reason]));
	const rows = Array.from({ length: source.paragraphs }, (_, index) => {
		const paragraph = index + 1;
		const cited = claims.filter((claim) => claim.source === source.id && claim.paragraph === paragraph);
		return row([paragraph, cited.length, reasonOf.get(paragraph) ?? ""]);
	});
	return [...head(["paragraph", "claims", "boilerplate because"]), ...rows];
}

function reportStances({ sources, claims }: Dataset): string[] {
	const rows = sources.map(({ id }) => {
		const own = claims.filter(({ source }) => source === id);
		const counts = stanceSchema.options.map((option) => own.filter(({ stance }) => stance === option).length);
		return row([id, ...counts, own.length]);
	});
	return ["## Stance by source", "", ...head(["source", ...stanceSchema.options, "all"]), ...rows];
}

function countOf(claims: readonly SourcedClaim[], sourceId: string): number {
	return claims.filter(({ source }) => source === sourceId).length;
}

function amountOf({ bound, value, upper, unit }: Figure): string {
	const range = upper === undefined ? `${value}` : `${value} to ${upper}`;
	return `${bound === "exact" ? "" : `${bound} `}${range} ${unit}`;
}

function timeOf({ asOf, period }: Figure): string {
	return period === undefined ? (asOf ?? "") : `${period.from} to ${period.to}`;
}

function head(cells: readonly string[]): string[] {
	return [row(cells), row(cells.map(() => "---"))];
}

/** A row of a Markdown table; a bar within a cell would end the cell. */
function row(cells: readonly (string | number)[]): string {
	return `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
}

/** Orders text by code units, so that the report is the same on every machine. */
function compareText(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
