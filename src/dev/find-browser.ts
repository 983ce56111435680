import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { CommandError } from "./command-error.ts";
import { runProgram } from "./run-program.ts";

/** The two families of browsers that Qainar is made for. */
export type BrowserKind = "chromium" | "firefox";

/** A browser on this machine. */
export interface FoundBrowser {
	readonly kind: BrowserKind;
	readonly path: string;
}

/** The names that browsers go by on the path, and where they stand on macOS and Windows. */
const PLACES: Readonly<Record<BrowserKind, readonly string[]>> = {
	chromium: [
		"chromium",
		"chromium-browser",
		"google-chrome",
		"google-chrome-stable",
		"microsoft-edge",
		"microsoft-edge-stable",
		"/Applications/Chromium.app/Contents/MacOS/Chromium",
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
		"/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
		"C:/Program Files/Google/Chrome/Application/chrome.exe",
		"C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
	],
	firefox: [
		"firefox",
		"firefox-esr",
		"/Applications/Firefox.app/Contents/MacOS/firefox",
		"C:/Program Files/Mozilla Firefox/firefox.exe",
	],
};

/** The Debian packages that bring the browsers. */
const DEBIAN_PACKAGES: Readonly<Record<BrowserKind, string>> = { chromium: "chromium", firefox: "firefox-esr" };

const WHAT_TO_INSTALL: Readonly<Record<BrowserKind, string>> = {
	chromium: "Chromium, Chrome or Edge 130 or newer",
	firefox: "Firefox 146 or newer",
};

/** The browser of a kind on this machine, or undefined. */
export function findBrowser(kind: BrowserKind): FoundBrowser | undefined {
	const path = PLACES[kind].map(resolveProgram).find((found) => found !== undefined);
	return path === undefined ? undefined : { kind, path };
}

/**
 * The browser of the first of these kinds that is on this machine. On Debian as root the first kind's package is
 * installed where none is. Throws a `CommandError` that says what to install otherwise.
 */
export async function requireBrowser(kinds: readonly [BrowserKind, ...BrowserKind[]]): Promise<FoundBrowser> {
	for (const kind of kinds) {
		const found = findBrowser(kind);
		if (found) return found;
	}
	const [first] = kinds;
	if (existsSync("/etc/debian_version") && process.getuid?.() === 0) await installDebianPackage(DEBIAN_PACKAGES[first]);
	const installed = findBrowser(first);
	if (installed) return installed;
	throw new CommandError(`No browser was found. Install ${kinds.map((kind) => WHAT_TO_INSTALL[kind]).join(", or ")}.`);
}

async function installDebianPackage(name: string): Promise<void> {
	console.error(`Installing Debian's package ${name} …`);
	process.env["DEBIAN_FRONTEND"] = "noninteractive";
	await runProgram("apt-get", ["update", "-q"], false);
	const { code, output } = await runProgram("apt-get", ["install", "-y", "-q", "--no-install-recommends", name], false);
	if (code !== 0) {
		const reason = output.trim().split("\n").at(-1);
		throw new CommandError(`Debian's package ${name} could not be installed: ${reason}`);
	}
}

function resolveProgram(place: string): string | undefined {
	const candidates = place.includes("/")
		? [place]
		: (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, place));
	return candidates.find((candidate) => {
		try {
			accessSync(candidate, constants.X_OK);
			return true;
		} catch {
			return false;
		}
	});
}
