import { formatProblem } from "../src/dataset/problem.ts";
import { checkFiles } from "./check-files.ts";
import { compileFiles } from "./compile-dataset.ts";
import { editorSchemaFiles } from "./editor-schema-files.ts";
import { findStale } from "./generated-files.ts";
import { readAuthoredFiles } from "./read-files.ts";

const files = readAuthoredFiles();
const { dataset, problems, skippedRules } = checkFiles(files);
// What cannot be compiled has nothing that the compiled files could be compared with.
const compiled = problems.length > 0 ? [] : compileFiles(files);
const found = [
	...problems,
	...findStale(compiled, "npm run data:compile"),
	...findStale(editorSchemaFiles(), "npm run data:schemas"),
];
for (const problem of found) console.error(formatProblem(problem));
if (skippedRules.length > 0) console.warn(`not checked, the articles are not at hand: ${skippedRules.join(", ")}`);
const { sources, topics, claims } = dataset;
console.log(
	`${sources.length} sources, ${topics.length} topics, ${claims.length} claims: ${found.length || "no"} problems`,
);
process.exitCode = found.length > 0 ? 1 : 0;
