import { checkDataset } from "../src/dataset/check-dataset.ts";
import type { Dataset } from "../src/dataset/dataset.ts";
import { findForgottenIds } from "../src/dataset/forgotten-ids.ts";
import { type AuthoredFile, loadDataset } from "../src/dataset/load-dataset.ts";
import type { Problem } from "../src/dataset/problem.ts";
import { readArticles, readCompiledIds } from "./read-files.ts";

/** What a check of the authored files found. */
export interface FilesCheck {
	readonly dataset: Dataset;
	readonly problems: readonly Problem[];
	/** The rules that were left out because the articles are not at hand. */
	readonly skippedRules: readonly string[];
}

/** Loads the authored files and checks them against every rule, and their ids against those compiled last. */
export function checkFiles(files: readonly AuthoredFile[]): FilesCheck {
	const loaded = loadDataset(files);
	const { problems, skippedRules } = checkDataset(loaded, readArticles());
	// A file that could not be read has not given up its ids.
	const forgotten = loaded.problems.length > 0 ? [] : findForgottenIds(loaded.dataset, readCompiledIds());
	return { dataset: loaded.dataset, problems: [...problems, ...forgotten], skippedRules };
}
