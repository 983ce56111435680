import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Problem } from "../src/dataset/problem.ts";

/** A file that a command writes and nobody edits. */
export interface GeneratedFile {
	/** Its path relative to `data/`. */
	readonly path: string;
	readonly text: string;
}

/** Those generated files that are missing or are not what they should be, each as a problem to be mended by a command. */
export function findStale(files: readonly GeneratedFile[], command: string): Problem[] {
	return files
		.filter(({ path, text }) => {
			const place = join(import.meta.dirname, path);
			return !existsSync(place) || readFileSync(place, "utf8") !== text;
		})
		.map(({ path }) => ({
			file: path,
			id: null,
			rule: "stale",
			message: "the file is not what it is generated from",
			mend: `Run: ${command}`,
		}));
}

/** Writes generated files, and the folders that they stand in. */
export function writeGenerated(files: readonly GeneratedFile[]): void {
	for (const { path, text } of files) {
		const place = join(import.meta.dirname, path);
		mkdirSync(dirname(place), { recursive: true });
		writeFileSync(place, text);
	}
}
