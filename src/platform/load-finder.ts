import type { Finder } from "./finder.ts";

/** Chromium's background is a worker, which has this and no document; Firefox's is a page, where it is the other way. */
declare function importScripts(address: string): void;

/**
 * Keeps the finder's script at hand. A worker may load later only what it loaded while it was installed
 * (https://developer.chrome.com/blog/tighter-importscripts); the browser keeps that with it.
 */
export function keepFinder(): void {
	if (import.meta.env.CHROME) self.addEventListener("install", () => loadScript());
}

/** Loads the finder, once in the background's life; rejects where its script is damaged. */
export async function loadFinder(): Promise<Finder> {
	if (globalThis.qainarFinder === undefined) await loadScript();
	if (globalThis.qainarFinder === undefined) throw new Error("The script has not provided the finder.");
	return globalThis.qainarFinder();
}

/** Loads the script that holds the search and the dataset: three quarters of all that the background may need. */
async function loadScript(): Promise<void> {
	if (import.meta.env.CHROME) importScripts("/finder.js");
	else
		await new Promise<void>((resolve, reject) => {
			const script = document.createElement("script");
			script.src = "/finder.js";
			script.addEventListener("load", () => resolve());
			script.addEventListener("error", () => reject(new Error("The finder's script could not be loaded.")));
			document.head.append(script);
		});
}
