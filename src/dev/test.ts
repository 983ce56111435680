import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildExtension } from "./build-extension.ts";
import { runCommand } from "./command-error.ts";
import { requireBrowser } from "./find-browser.ts";
import { runProgram } from "./run-program.ts";

const ROOT = join(import.meta.dirname, "../..");
const BIN = join(ROOT, "node_modules/.bin");

/** The checks before the tests, each a command that fails as a whole; what they read, the builds have made. */
const CHECKS = [
	["biome", "check", "--error-on-warnings", "."],
	["knip"],
	["tsc", "-p", "tsconfig.json"],
	["tsc", "-p", "src/core/tsconfig.json"],
	["tsc", "-p", "src/dev/tsconfig.json"],
] as const;

/** The parts of Vitest's JSON report that are counted. */
interface Report {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly numFailedTestSuites: number;
}

await runCommand(async () => {
	await requireBrowser(["chromium"]);
	await requireBrowser(["firefox"]);
	const failures: string[] = [];
	for (const kind of ["chromium", "firefox"] as const) {
		console.error(`build for ${kind} …`);
		await buildExtension(kind);
	}
	const check = async ([command, ...args]: (typeof CHECKS)[number]) => {
		const { code, output } = await runProgram(join(BIN, command), args, false);
		console.error(`${[command, ...args].join(" ")}: ${code === 0 ? "ok" : `failed\n${output}`}`);
		if (code !== 0) failures.push(command);
	};
	await Promise.all(CHECKS.map(check));
	const folder = mkdtempSync(join(tmpdir(), "qainar-test-"));
	const file = join(folder, "report.json");
	const { code } = await runProgram(
		join(BIN, "vitest"),
		["run", "--config", "tests/vitest.config.ts", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
		true,
	);
	const report = JSON.parse(readFileSync(file, "utf8")) as Report;
	rmSync(folder, { recursive: true });
	if (code !== 0 && report.numFailedTests === 0) failures.push("vitest");
	if (failures.length > 0) console.error(`Failed beside the tests: ${failures.join(", ")}`);
	const skipped = report.numPendingTests > 0 ? `, ${report.numPendingTests} skipped` : "";
	console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed${skipped}`);
	if (code !== 0 || failures.length > 0) process.exitCode = 1;
});
