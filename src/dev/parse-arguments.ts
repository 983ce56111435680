import { parseArgs } from "node:util";
import { CommandError } from "./command-error.ts";
import type { BrowserKind } from "./find-browser.ts";

/** What `npm start` was asked to do. */
export interface StartArguments {
	/** Do the main job without a window, print what was seen, and end. */
	readonly headless: boolean;
	/** The file of the page to open instead of the demonstration page. */
	readonly page: string | undefined;
	/** The folder for screenshots. */
	readonly shots: string | undefined;
	/** The port of the page's server; 0 takes any free one. */
	readonly port: number;
	/** The browser to use; undefined takes the first that is found. */
	readonly browser: BrowserKind | undefined;
}

/** Reads the words after `npm start --`. Throws a `CommandError` that says what is wrong with them. */
export function parseStartArguments(words: readonly string[]): StartArguments {
	const { headless, page, shots, port, browser } = parseWords(words);
	if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535)
		throw new CommandError(`--port takes 0 to 65535, not ${port}.`);
	if (browser !== undefined && browser !== "chromium" && browser !== "firefox")
		throw new CommandError(`--browser takes chromium or firefox, not ${browser}.`);
	return { headless, page, shots, port: Number(port), browser };
}

function parseWords(words: readonly string[]) {
	try {
		return parseArgs({
			args: [...words],
			options: {
				headless: { type: "boolean", default: false },
				page: { type: "string" },
				shots: { type: "string" },
				port: { type: "string", default: "0" },
				browser: { type: "string" },
			},
		}).values;
	} catch (error) {
		throw new CommandError(error instanceof Error ? error.message : String(error));
	}
}
