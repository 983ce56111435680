/** Reads CSV after RFC 4180 letter by letter, to check what was written; throws where a quote stands wrongly. */
export function parseCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let at = 0;
	while (at < text.length) {
		let cell = "";
		if (text[at] === '"') {
			at++;
			for (;;) {
				if (at >= text.length) throw new Error("a quoted cell has no end");
				if (text[at] === '"' && text[at + 1] === '"') {
					cell += '"';
					at += 2;
				} else if (text[at] === '"') {
					at++;
					break;
				} else cell += text[at++];
			}
		} else while (at < text.length && text[at] !== "," && text[at] !== "\r") cell += text[at++];
		row.push(cell);
		if (text[at] === ",") at++;
		else if (text[at] === "\r" && text[at + 1] === "\n") {
			at += 2;
			rows.push(row);
			row = [];
		} else throw new Error(`no cell or row ends at ${at}`);
	}
	return rows;
}
