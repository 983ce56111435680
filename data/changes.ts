import { changeLogFile } from "./change-log-file.ts";
import { compileFiles } from "./compile-dataset.ts";
import { writeGenerated } from "./generated-files.ts";
import { readAuthoredFiles } from "./read-files.ts";

try {
	const [claims] = compileFiles(readAuthoredFiles());
	const changeLog = changeLogFile(claims?.text ?? "");
	if (changeLog === undefined) {
		throw new Error("The history is not at hand as a whole. In a shallow clone, run: git fetch --unshallow");
	}
	writeGenerated([changeLog]);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
