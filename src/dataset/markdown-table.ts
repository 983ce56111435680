/** The first two rows of a Markdown table. */
export function tableHead(cells: readonly string[]): string[] {
	return [tableRow(cells), tableRow(cells.map(() => "---"))];
}

/** A row of a Markdown table; a bar within a cell would end the cell. */
export function tableRow(cells: readonly (string | number)[]): string {
	return `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
}
