import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const SCAN = join(import.meta.dirname, "../../../src/dev/scan.ts");
const folder = mkdtempSync(join(tmpdir(), "scan-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command with these words. */
function scan(words: readonly string[], { input = "", env = {} }: { input?: string | Buffer; env?: object } = {}) {
	const { NO_COLOR: _, FORCE_COLOR: __, ...own } = process.env;
	const { status, stdout, stderr } = spawnSync(process.execPath, [SCAN, ...words], {
		input,
		encoding: "utf8",
		env: { ...own, ...env },
		maxBuffer: 64_000_000,
	});
	return { status, stdout, stderr };
}

/** Short forms of the answers: ids with the texts of hints, or with the line of an error. */
function answersIn(stdout: string): string[] {
	return stdout
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line) as { id: unknown; line?: number; hints?: { text: string }[] })
		.map(({ id, line, hints }) => `${id}: ${hints?.map(({ text }) => text).join(", ") ?? `error ${line}`}`);
}

test("lines are answered in order, the bad ones with an error, and the rest goes on", () => {
	const huge = `${"слово ".repeat(300_000)}Tokayev`;
	const input = [
		'\ufeff{"id":"first","text":"Kazakhstan’s Majilis"}\r',
		"\r",
		"   ",
		"no JSON",
		'{"id":"first","text":"the same id: Tokayev"}',
		'{"text":"Tokayev"}',
		'{"id":"no text"}',
		'{"id":"lone surrogates","text":"\\ud83d Tokayev \\ude00"}',
		'{"id":"another line end","text":"Tokayev;\u2028Tokayev"}',
		JSON.stringify({ id: "huge", text: huge }),
		'{"id":"cut"',
		'{"id":"last","text":"Tokayev"}',
	].join("\n");
	const { status, stdout, stderr } = scan(["--jsonl"], { input });
	expect(answersIn(stdout)).toEqual([
		"first: Majilis",
		"null: error 4",
		"first: Tokayev",
		"null: error 6",
		"no text: error 7",
		"lone surrogates: Tokayev",
		"another line end: Tokayev, Tokayev",
		"huge: Tokayev",
		"null: error 11",
		"last: Tokayev",
	]);
	expect(status).toBe(0);
	expect(stderr).toBe("Lines that could not be read: 4. Each has its error among the answers.\n");
});

test.each<[what: string, input: string | Buffer, answers: string[]]>([
	["nothing", "", []],
	["empty lines alone", "\n\r\n \n", []],
	["bytes that are no UTF-8", Buffer.from([0xff, 0xfe, 0x0a, 0x80]), ["null: error 1", "null: error 2"]],
])("%s is no failure", (_, input, answers) => {
	const { status, stdout } = scan(["--jsonl"], { input });
	expect(status).toBe(0);
	expect(answersIn(stdout)).toEqual(answers);
});

test("a file is shown with its hints coloured where there is colour, and a line on each", () => {
	const file = join(folder, "text.txt");
	writeFileSync(file, "Kazakhstan’s Majilis sat.");
	const coloured = scan([file], { env: { FORCE_COLOR: "1" } });
	expect(coloured.status).toBe(0);
	expect(coloured.stdout).toContain("Kazakhstan’s \u001b[4m\u001b[36mMajilis\u001b[39m\u001b[24m sat.\n");
	for (const env of [{}, { NO_COLOR: "1" }]) {
		const { status, stdout } = scan([file], { env });
		expect(status).toBe(0);
		expect(stdout).toBe(
			"Kazakhstan’s Majilis sat.\nMajilis  parliament  1  alias; context not needed, found: form, block\n",
		);
	}
});

test.each<[words: string[], named: string]>([
	[["missing.txt"], "The file missing.txt cannot be read."],
	[[], "Usage: npm run scan -- FILE, or -- --jsonl"],
	[["a.txt", "b.txt"], "Usage: npm run scan -- FILE, or -- --jsonl"],
])("words that lead to nothing end in a sentence and exit code 1: %j", (words, named) => {
	expect(scan(words)).toEqual({ status: 1, stdout: "", stderr: `${named}\n` });
});
