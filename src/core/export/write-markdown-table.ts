import { escapeMarkdown } from "./escape-markdown.ts";

/** Writes rows as a Markdown table, the first as its head; every cell shows its text letter by letter. */
export function writeMarkdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
	const lines = [writeRow(head), `|${" --- |".repeat(head.length)}`, ...rows.map(writeRow)];
	return `${lines.join("\n")}\n`;
}

function writeRow(cells: readonly string[]): string {
	return `| ${cells.map(escapeMarkdown).join(" | ")} |`;
}
