import { findUndatedChange } from "../src/dataset/changes/find-undated-change.ts";
import { formatProblem } from "../src/dataset/problem.ts";
import { changeLogFile } from "./change-log-file.ts";
import { checkFiles } from "./check-files.ts";
import { compileFiles, substanceHash } from "./compile-dataset.ts";
import { editorSchemaFiles } from "./editor-schema-files.ts";
import { findStale } from "./generated-files.ts";
import { policySchemaFile } from "./policy-schema-file.ts";
import { readAuthoredFiles } from "./read-files.ts";

const files = readAuthoredFiles();
const { dataset, problems, skippedRules } = checkFiles(files);
// What cannot be compiled has nothing that the compiled files could be compared with.
const compiled = problems.length > 0 ? [] : compileFiles(files);
const undated =
	problems.length === 0 && dataset.edition ? findUndatedChange(dataset.edition, substanceHash(dataset)) : [];
const changeLog = compiled[0] && changeLogFile(compiled[0].text);
const found = [
	...problems,
	...undated,
	...findStale(compiled, "npm run data:compile"),
	...findStale([...editorSchemaFiles(), policySchemaFile()], "npm run data:schemas"),
	...findStale(changeLog ? [changeLog] : [], "npm run data:changes"),
];
for (const problem of found) console.error(formatProblem(problem));
if (skippedRules.length > 0) console.warn(`not checked, the articles are not at hand: ${skippedRules.join(", ")}`);
if (compiled.length > 0 && !changeLog) console.warn("not checked, the history is not at hand as a whole: CHANGELOG.md");
const { sources, topics, claims } = dataset;
console.log(
	`${sources.length} sources, ${topics.length} topics, ${claims.length} claims: ${found.length || "no"} problems`,
);
process.exitCode = found.length > 0 ? 1 : 0;
