import { compileDataset } from "./compile-dataset.ts";

try {
	compileDataset();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
