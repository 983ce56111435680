import type { CompiledClaim, CompiledClaims } from "../compare/compiled-claims.ts";
import { CLAIM_COLUMNS, cellsOf } from "./claim-columns.ts";
import { claimsDocument } from "./claims-document.ts";
import { writeCsv } from "./write-csv.ts";
import { writeMarkdownTable } from "./write-markdown-table.ts";

/** How claims can be exported. */
export type ExportFormat = "csv" | "json" | "markdown";

/** What is exported, and how. */
export interface ClaimsExport {
	/** In the order in which they are to stand; those of sources that the dataset has not are left out of tables. */
	readonly claims: readonly CompiledClaim[];
	readonly dataset: CompiledClaims;
	readonly format: ExportFormat;
}

/** A file's text, with what it is saved as. */
export interface ExportedFile {
	readonly text: string;
	readonly type: "text/csv;charset=utf-8" | "application/json" | "text/markdown;charset=utf-8";
	/** With its ending, and the day of the dataset's last change. */
	readonly name: string;
}

/** Writes claims as a file: a table in CSV or Markdown, or a document in JSON (`ClaimsDocument`). */
export function exportClaims({ claims, dataset, format }: ClaimsExport): ExportedFile {
	const name = `qainar-claims-${dataset.changedOn}`;
	if (format === "json") {
		const text = `${JSON.stringify(claimsDocument(claims, dataset), null, "\t")}\n`;
		return { text, type: "application/json", name: `${name}.json` };
	}
	const sourceOf = new Map(dataset.sources.map((source) => [source.id, source]));
	const rows = claims.flatMap((claim) => {
		const source = sourceOf.get(claim.source);
		if (source === undefined) return [];
		const cells = cellsOf(claim, source);
		return [CLAIM_COLUMNS.map((column) => cells[column])];
	});
	const table = [CLAIM_COLUMNS, ...rows];
	return format === "csv"
		? { text: writeCsv(table), type: "text/csv;charset=utf-8", name: `${name}.csv` }
		: { text: writeMarkdownTable(table), type: "text/markdown;charset=utf-8", name: `${name}.md` };
}
