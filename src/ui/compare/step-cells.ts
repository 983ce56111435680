/** How far each arrow key goes through a table: rows, then columns. */
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
};

/**
 * Moves the focus through a table of buttons and links by the arrow keys, past cells that hold neither. The table stays a
 * plain one: every cell can be reached by Tab too.
 */
export function stepCells(event: KeyboardEvent & { readonly currentTarget: HTMLTableElement }): void {
	const step = STEPS[event.key];
	const cell = (event.target as Element).closest<HTMLTableCellElement>("td, th");
	const row = cell?.closest("tr");
	if (step === undefined || cell == null || row == null || isHeld(event)) return;
	const [down, right] = getComputedStyle(row).direction === "rtl" ? [step[0], -step[1]] : step;
	const rows = event.currentTarget.rows;
	let [y, x] = [row.rowIndex + down, cell.cellIndex + right];
	for (; rows[y]?.cells[x] !== undefined || (down !== 0 && rows[y] !== undefined); y += down, x += right) {
		const target = rows[y]?.cells[x]?.querySelector<HTMLElement>(":scope > button, :scope > a");
		if (target == null) continue;
		event.preventDefault();
		target.focus();
		return;
	}
}

function isHeld({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
	return altKey || ctrlKey || metaKey || shiftKey;
}
