import fc from "fast-check";
import { expect, test } from "vitest";
import { writeCsv } from "../../../../src/core/export/write-csv.ts";
import { parseCsv } from "./parse-csv.ts";

function read(text: string): string[][] {
	expect(text.startsWith("\ufeff")).toBe(true);
	return parseCsv(text.slice(1));
}

test("cells with commas, quotes and line breaks stand in quotes, and rows end with CR LF", () => {
	expect(writeCsv([["a", 'b "c"', "d,e", "f\ng", ""]])).toBe('\ufeffa,"b ""c""","d,e","f\ng",\r\n');
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", '=HYPERLINK("http://a.example")'])(
	"what a spreadsheet would take for a formula becomes plain text: %j",
	(cell) => {
		expect(read(writeCsv([[cell]]))).toEqual([[`'${cell}`]]);
	},
);

test("any cells come back as they were, but for the apostrophe before a formula", () => {
	const cells = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^["',=\r\n;а-я-]*$/u));
	fc.assert(
		fc.property(fc.array(fc.array(cells, { minLength: 1 })), (rows) => {
			const back = read(writeCsv(rows));
			expect(back.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, "")))).toEqual(
				rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, ""))),
			);
			for (const cell of back.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
		}),
	);
});
