import { gatherCues } from "../src/core/rank/gather-cues.ts";
import { substanceOf } from "../src/dataset/changes/substance-of.ts";
import { compileClaims } from "../src/dataset/compile-claims.ts";
import { compileTerms } from "../src/dataset/compile-terms.ts";
import type { Dataset } from "../src/dataset/dataset.ts";
import type { AuthoredFile } from "../src/dataset/load-dataset.ts";
import { formatProblem } from "../src/dataset/problem.ts";
import { stableJson } from "../src/dataset/stable-json.ts";
import { checkFiles } from "./check-files.ts";
import { type GeneratedFile, writeGenerated } from "./generated-files.ts";
import { readAuthoredFiles } from "./read-files.ts";
import { shortHash } from "./short-hash.ts";

/**
 * Compiles the authored files into those of `data/compiled`. Throws with every problem, each with file, id, rule and mend,
 * if anything is wrong.
 */
export function compileFiles(files: readonly AuthoredFile[]): GeneratedFile[] {
	const { dataset, problems } = checkFiles(files);
	if (problems.length > 0) throw new Error(`The dataset has problems.\n${problems.map(formatProblem).join("\n")}`);
	const content = compileClaims(dataset);
	const version = shortHash(stableJson(content));
	const { gate, ...terms } = compileTerms(dataset);
	const changedOn = dataset.edition?.changedOn;
	return [
		{ path: "compiled/claims.json", text: stableJson({ ...content, version, changedOn }) },
		{ path: "compiled/cues.json", text: stableJson(gatherCues(content)) },
		{ path: "compiled/gate.json", text: stableJson({ gate }) },
		{ path: "compiled/terms.json", text: stableJson(terms) },
		{ path: "compiled/sites.json", text: stableJson(dataset.sites) },
	];
}

/** The hash of the dataset's substance, which its date is given to. Throws on a speaker or source that does not exist. */
export function substanceHash(dataset: Dataset): string {
	return shortHash(substanceOf(compileClaims(dataset)));
}

/** Brings `data/compiled` up to date with the authored files. */
export function compileDataset(): void {
	writeGenerated(compileFiles(readAuthoredFiles()));
}
