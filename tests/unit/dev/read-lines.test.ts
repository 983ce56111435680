import fc from "fast-check";
import { expect, test } from "vitest";
import { readLines } from "../../../src/dev/read-lines.ts";

async function linesOf(...chunks: readonly string[]): Promise<string[]> {
	const lines: string[] = [];
	for await (const line of readLines(
		(async function* () {
			yield* chunks;
		})(),
	))
		lines.push(line);
	return lines;
}

test.each<[chunks: string[], lines: string[]]>([
	[[], []],
	[[""], []],
	[["a"], ["a"]],
	[["a\n"], ["a"]],
	[["a\nb"], ["a", "b"]],
	[["a\r\nb\r\n"], ["a", "b"]],
	[
		["a\r", "\nb"],
		["a", "b"],
	],
	[["a\n\n\nb"], ["a", "", "", "b"]],
	[
		["a", "b\nc", "d"],
		["ab", "cd"],
	],
	[["\ufeffa\n\ufeffb"], ["a", "\ufeffb"]],
	[["a\rb\u2028c\u2029d\u0085e\ff\n"], ["a\rb\u2028c\u2029d\u0085e\ff"]],
])("%j holds the lines %j", async (chunks, lines) => {
	expect(await linesOf(...chunks)).toEqual(lines);
});

test("it does not matter how the text comes in pieces", async () => {
	const piece = fc.string({ unit: fc.constantFrom("a", "\n", "\r\n", "\ud800", "\u2028") });
	await fc.assert(
		fc.asyncProperty(fc.array(piece), async (pieces) => {
			expect(await linesOf(...pieces)).toEqual(await linesOf(pieces.join("")));
		}),
	);
});
