import { expect, test } from "vitest";
import { compileFiles, staleFiles } from "../../../data/compile-dataset.ts";
import { readAuthoredFiles } from "../../../data/read-files.ts";

test("the compiled files are what the authored files give", () => {
	expect(staleFiles()).toEqual([]);
});

test("compiling twice gives the same bytes, whatever the order of the files", () => {
	const files = readAuthoredFiles();
	expect([...compileFiles(files.toReversed())]).toEqual([...compileFiles(files)]);
});

test("a malformed authored file fails the build with file, id and mend", () => {
	const files = readAuthoredFiles().map((file) =>
		file.path === "claims/newjurist.json"
			? { ...file, text: file.text.replace('"kind": "fact"', '"kind": "guess"') }
			: file,
	);
	expect(() => compileFiles(files)).toThrow(
		/data\/claims\/newjurist\.json \(newjurist-[a-z0-9-]+\): schema: .*kind.*\n\s+mend: /u,
	);
});

test("a file that is no JSON fails the build with its name", () => {
	const files = readAuthoredFiles().map((file) =>
		file.path === "topics/parliament.json" ? { ...file, text: "{" } : file,
	);
	expect(() => compileFiles(files)).toThrow("data/topics/parliament.json: json:");
});
