import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildExtension } from "./build-extension.ts";
import { CommandError, runCommand } from "./command-error.ts";
import { listFiles } from "./list-files.ts";
import { runProgram } from "./run-program.ts";
import { zipArchive } from "./zip-archive.ts";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, ".output/packages");

/** Makes the three packages of a release, and prints the SHA-256 of each: the same from any clean clone. */
await runCommand(async () => {
	const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
	const sources = await trackedFiles();
	rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FOLDER, { recursive: true });
	for (const kind of ["chromium", "firefox"] as const) {
		console.error(`build for ${kind} …`);
		const folder = await buildExtension(kind);
		writePackage(`qainar-${version}-${kind}.${kind === "firefox" ? "xpi" : "zip"}`, folder, listFiles(folder));
	}
	writePackage(`qainar-${version}-sources.zip`, ROOT, sources);
});

function writePackage(name: string, folder: string, paths: readonly string[]): void {
	const bytes = zipArchive(new Map(paths.map((path) => [path, readFileSync(join(folder, path))])));
	writeFileSync(join(FOLDER, name), bytes);
	console.log(`${createHash("sha256").update(bytes).digest("hex")}  .output/packages/${name}`);
}

/** The paths that git keeps. Throws a `CommandError` where files differ from them: the packages would be of no commit. */
async function trackedFiles(): Promise<string[]> {
	const changed = await runProgram("git", ["-C", ROOT, "status", "--porcelain"], false);
	const tracked = await runProgram("git", ["-C", ROOT, "ls-files", "-z"], false);
	if (changed.code !== 0 || tracked.code !== 0) throw new CommandError(`This is no clone of the project.`);
	if (changed.output !== "") throw new CommandError(`Commit or remove these first:\n${changed.output}`);
	return tracked.output.split("\0").filter((path) => path !== "");
}
