import { compileClaims } from "../src/dataset/compile-claims.ts";
import { loadDataset } from "../src/dataset/load-dataset.ts";
import { formatProblem } from "../src/dataset/problem.ts";
import { readAuthoredFiles } from "./read-files.ts";

const { dataset, problems } = loadDataset(readAuthoredFiles());
if (problems.length > 0) {
	for (const problem of problems) console.error(formatProblem(problem));
	process.exitCode = 1;
} else {
	process.stdout.write(`${JSON.stringify(compileClaims(dataset), null, "\t")}\n`);
}
