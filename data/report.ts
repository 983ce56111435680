import { loadDataset } from "../src/dataset/load-dataset.ts";
import { formatProblem } from "../src/dataset/problem.ts";
import { reportDataset } from "../src/dataset/report-dataset.ts";
import { readAuthoredFiles } from "./read-files.ts";

const { dataset, problems } = loadDataset(readAuthoredFiles());
for (const problem of problems) console.error(formatProblem(problem));
try {
	process.stdout.write(reportDataset(dataset));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
