import { compareTopic } from "../core/compare/compare-topic.ts";
import type { CompiledClaim } from "../core/compare/compiled-claims.ts";
import { type ClaimsContent, compileClaims } from "./compile-claims.ts";
import type { Dataset } from "./dataset.ts";
import { tableHead, tableRow } from "./markdown-table.ts";
import {
	reportAgreements,
	reportComparisons,
	reportFigures,
	reportSilences,
	reportTopics,
} from "./report-comparisons.ts";
import { stanceSchema } from "./schema/claim.ts";
import type { Source } from "./schema/source.ts";

/**
 * What the dataset holds, what is compared and where it is silent, in Markdown, for its editors. Sources stand oldest
 * first. Throws on a speaker or source that does not exist.
 */
export function reportDataset(dataset: Dataset): string {
	const content = compileClaims(dataset);
	const comparisons = content.topics.flatMap(({ id }) => compareTopic(id, content) ?? []);
	const sections = [
		reportTotals(dataset),
		reportTopics(comparisons, content),
		reportComparisons(comparisons),
		reportSilences(comparisons, content.sources),
		reportAgreements(comparisons),
		reportDifferences(content),
		reportFigures(comparisons, content),
		reportCoverage(dataset, content),
		reportStances(content),
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

function reportDifferences({ claims, differences }: ClaimsContent): string[] {
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

function reportCoverage(dataset: Dataset, { sources, claims }: ClaimsContent): string[] {
	const authored = new Map(dataset.sources.map((source) => [source.id, source]));
	const blocks = sources.flatMap(({ id }) => ["", `### ${id}`, "", ...coverageOf(authored.get(id) as Source, claims)]);
	return ["## Coverage by paragraph", ...blocks];
}

function coverageOf({ id, paragraphs, boilerplate }: Source, claims: readonly CompiledClaim[]): string[] {
	const reasonOf = new Map(boilerplate.map(({ paragraph, reason }) => [paragraph, reason]));
	const rows = Array.from({ length: paragraphs }, (_, index) => {
		const paragraph = index + 1;
		const cited = claims.filter((claim) => claim.source === id && claim.paragraph === paragraph);
		return tableRow([paragraph, cited.length, reasonOf.get(paragraph) ?? ""]);
	});
	return [...tableHead(["paragraph", "claims", "boilerplate because"]), ...rows];
}

function reportStances({ sources, claims }: ClaimsContent): string[] {
	const rows = sources.map(({ id }) => {
		const own = claims.filter(({ source }) => source === id);
		const counts = stanceSchema.options.map((option) => own.filter(({ stance }) => stance === option).length);
		return tableRow([id, ...counts, own.length]);
	});
	return ["## Stance by source", "", ...tableHead(["source", ...stanceSchema.options, "all"]), ...rows];
}
