import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkDataset } from "../src/dataset/check-dataset.ts";
import { compileClaims } from "../src/dataset/compile-claims.ts";
import { compileTerms } from "../src/dataset/compile-terms.ts";
import { type AuthoredFile, loadDataset } from "../src/dataset/load-dataset.ts";
import { formatProblem } from "../src/dataset/problem.ts";
import { stableJson } from "../src/dataset/stable-json.ts";
import { readArticles, readAuthoredFiles } from "./read-files.ts";

const OUTPUT_FOLDER = join(import.meta.dirname, "compiled");

/**
 * Compiles the authored files into the texts of `data/compiled`, by file name. Throws with every problem, each with
 * file, id, rule and mend, if anything is wrong.
 */
export function compileFiles(files: readonly AuthoredFile[]): ReadonlyMap<string, string> {
	const loaded = loadDataset(files);
	const { problems } = checkDataset(loaded, readArticles());
	if (problems.length > 0) throw new Error(`The dataset has problems.\n${problems.map(formatProblem).join("\n")}`);
	const content = compileClaims(loaded.dataset);
	const version = createHash("sha256").update(stableJson(content)).digest("hex").slice(0, 12);
	return new Map([
		["claims.json", stableJson({ ...content, version })],
		["terms.json", stableJson(compileTerms(loaded.dataset))],
	]);
}

/** Names the files of `data/compiled` that are not what the authored files give. */
export function staleFiles(): string[] {
	return [...compileFiles(readAuthoredFiles())]
		.filter(([name, text]) => {
			const path = join(OUTPUT_FOLDER, name);
			return !existsSync(path) || readFileSync(path, "utf8") !== text;
		})
		.map(([name]) => `data/compiled/${name}`);
}

/** Brings `data/compiled` up to date with the authored files. */
export function compileDataset(): void {
	mkdirSync(OUTPUT_FOLDER, { recursive: true });
	for (const [name, text] of compileFiles(readAuthoredFiles())) writeFileSync(join(OUTPUT_FOLDER, name), text);
}
