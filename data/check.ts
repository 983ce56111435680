import { checkDataset } from "../src/dataset/check-dataset.ts";
import { loadDataset } from "../src/dataset/load-dataset.ts";
import { formatProblem } from "../src/dataset/problem.ts";
import { readArticles, readAuthoredFiles } from "./read-files.ts";

const loaded = loadDataset(readAuthoredFiles());
const { problems, skippedRules } = checkDataset(loaded, readArticles());
for (const problem of problems) console.error(formatProblem(problem));
if (skippedRules.length > 0) console.warn(`not checked, the articles are not at hand: ${skippedRules.join(", ")}`);
const { sources, topics, claims } = loaded.dataset;
console.log(
	`${sources.length} sources, ${topics.length} topics, ${claims.length} claims: ${problems.length || "no"} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
