import { readAuthoredFiles } from "../../../../data/read-files.ts";
import { createTermIndex } from "../../../../src/core/match/term-index.ts";
import { createWordFinder } from "../../../../src/core/match/word-finder.ts";
import { compileTerms } from "../../../../src/dataset/compile-terms.ts";
import { loadDataset } from "../../../../src/dataset/load-dataset.ts";
import type { Forms } from "../../../../src/dataset/schema/topic.ts";

/** The dataset as it is authored. */
export const REAL = loadDataset(readAuthoredFiles()).dataset;

/** The dataset as the scanner carries it. */
export const REAL_TERMS = compileTerms(REAL);

/** A finder over the dataset. Words that were asked for are remembered, as on a page. */
export const realFinder = createWordFinder(createTermIndex(REAL_TERMS));

/** The texts of forms in all their languages. */
export function textsOf(forms: Forms): string[] {
	return Object.values(forms).flatMap((aliases = []) =>
		aliases.map((alias) => (typeof alias === "string" ? alias : alias.text)),
	);
}
