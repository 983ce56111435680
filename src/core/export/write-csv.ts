/**
 * Tells Excel that the file is UTF-8: without it Excel reads Cyrillic letters and curly quotes as another encoding.
 * Other programs skip it or are told to.
 */
const BYTE_ORDER_MARK = "\ufeff";

/** What a spreadsheet may take for a formula at the start of a cell, in the plain and the full-width form. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Writes rows as CSV after RFC 4180, as UTF-8 with a byte order mark, each row ended by CR LF. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	return BYTE_ORDER_MARK + rows.map((row) => `${row.map(writeCell).join(",")}\r\n`).join("");
}

/** A cell in quotes where it needs them; an apostrophe before what looks like a formula makes it plain text. */
function writeCell(text: string): string {
	const plain = FORMULA_START.test(text) ? `'${text}` : text;
	return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
