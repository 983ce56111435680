import { join } from "node:path";
import { CommandError } from "./command-error.ts";
import type { BrowserKind } from "./find-browser.ts";
import { runProgram } from "./run-program.ts";

const ROOT = join(import.meta.dirname, "../..");

/** The folder that a build for a browser goes to. */
export function extensionFolder(kind: BrowserKind): string {
	return join(ROOT, ".output", kind === "firefox" ? "firefox-mv3" : "chrome-mv3");
}

/** Builds the extension for a browser; returns its folder. Throws a `CommandError` with what the build said. */
export async function buildExtension(kind: BrowserKind): Promise<string> {
	const browser = kind === "firefox" ? "firefox" : "chrome";
	const { code, output } = await runProgram(
		process.execPath,
		[join(ROOT, "node_modules/wxt/bin/wxt.mjs"), "build", "-b", browser],
		false,
	);
	if (code !== 0) throw new CommandError(`The extension could not be built.\n${output}`);
	return extensionFolder(kind);
}
