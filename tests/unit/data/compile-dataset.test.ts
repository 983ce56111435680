import { expect, test } from "vitest";
import { compileFiles, substanceHash } from "../../../data/compile-dataset.ts";
import { readAuthoredFiles } from "../../../data/read-files.ts";
import { loadDataset } from "../../../src/dataset/load-dataset.ts";

test("compiling twice gives the same bytes, whatever the order of the files", () => {
	const files = readAuthoredFiles();
	expect(compileFiles(files.toReversed())).toEqual(compileFiles(files));
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

test("a claim that is gone fails the build until its id is listed as withdrawn", () => {
	const id = "eureporter-5-eu-acknowledges-improvements";
	const files = readAuthoredFiles().map((file) =>
		file.path === "claims/eureporter.json"
			? { ...file, text: file.text.replace(`"id": "${id}"`, `"id": "${id}d"`) }
			: file,
	);
	expect(() => compileFiles(files)).toThrow(`data/retired-ids.json (${id}): ids-retired: `);
});

test("the version changes with what a reader sees, differences included", () => {
	const files = readAuthoredFiles();
	const changed = files.map((file) =>
		file.path === "differences/constitution-day-and-referendum.json"
			? { ...file, text: file.text.replace('"contradiction"', '"emphasis"') }
			: file,
	);
	const versionOf = (compiled: ReturnType<typeof compileFiles>) => JSON.parse(compiled[0]?.text ?? "").version;
	expect(versionOf(compileFiles(files))).toMatch(/^[0-9a-f]{12}$/u);
	expect(versionOf(compileFiles(changed))).not.toBe(versionOf(compileFiles(files)));
});

test("the compiled claims say when the dataset changed last in substance", () => {
	const [claims] = compileFiles(readAuthoredFiles());
	expect(JSON.parse(claims?.text ?? "").changedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
	const files = readAuthoredFiles().filter(({ path }) => path !== "edition.json");
	expect(() => compileFiles(files)).toThrow("data/edition.json: edition-given: ");
});

test("the date in edition.json was given to the substance that there is; if not, run: npm run data:check", () => {
	const { dataset } = loadDataset(readAuthoredFiles());
	expect(dataset.edition?.substance).toBe(substanceHash(dataset));
});
