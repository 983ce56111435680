import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changeLogFile } from "../../../data/change-log-file.ts";
import { compileFiles } from "../../../data/compile-dataset.ts";
import { editorSchemaFiles } from "../../../data/editor-schema-files.ts";
import { findStale } from "../../../data/generated-files.ts";
import { policySchemaFile } from "../../../data/policy-schema-file.ts";
import { readAuthoredFiles } from "../../../data/read-files.ts";

test("the compiled files are what the authored files give; if not, run: npm run data:compile", () => {
	expect(findStale(compileFiles(readAuthoredFiles()), "npm run data:compile")).toEqual([]);
});

test("the schemas are what the code gives; if not, run: npm run data:schemas", () => {
	expect(findStale([...editorSchemaFiles(), policySchemaFile()], "npm run data:schemas")).toEqual([]);
});

test("a file that is missing or other than it should be is named with the command that mends it", () => {
	const path = "compiled/claims.json";
	const text = readFileSync(join(import.meta.dirname, "../../../data", path), "utf8");
	expect(findStale([{ path, text }], "npm run make")).toEqual([]);
	expect(
		findStale(
			[
				{ path, text: `${text} ` },
				{ path: "compiled/no-such-file.json", text: "" },
			],
			"npm run make",
		),
	).toMatchObject([
		{ file: path, id: null, rule: "stale", mend: "Run: npm run make" },
		{ file: "compiled/no-such-file.json", rule: "stale" },
	]);
});

const changeLog = changeLogFile(compileFiles(readAuthoredFiles())[0]?.text ?? "");

test.skipIf(changeLog === undefined)(
	"the change log is what the history gives; if not, run: npm run data:changes",
	() => {
		expect(findStale(changeLog ? [changeLog] : [], "npm run data:changes")).toEqual([]);
	},
);
