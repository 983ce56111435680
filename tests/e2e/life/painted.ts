import type { BrowserDriver } from "../../../src/dev/drive/browser-driver.ts";
import { poll } from "../../../src/dev/drive/poll.ts";

/** A change shows on a page within this time, in ms, with room for a busy machine. */
export const PATIENCE_MS = 10_000;

/**
 * A script that gives the names of the highlights that are painted on a small page. A name alone is none: Firefox leaves
 * those of a page script that it has ended in the registry, and takes their style.
 */
export const PAINTED = `const painted = () => [...CSS.highlights].filter(([name, { size }]) => size > 0 &&
	getComputedStyle(document.querySelector("#first"), "::highlight(" + name + ")").textDecorationLine === "underline")
	.map(([name]) => name);`;

/** The names of the highlights that are painted on the driver's page; each page script has its own. */
export function paintedNames(driver: BrowserDriver): Promise<readonly string[]> {
	return driver.run(`${PAINTED} return painted();`);
}

/** Waits until what is painted on the driver's page passes; what is painted in the end. */
export async function waitForPainted(
	driver: BrowserDriver,
	passes: (names: readonly string[]) => boolean,
): Promise<readonly string[]> {
	const seen = await poll(async () => {
		// A page that is being left answers nothing.
		const names = await paintedNames(driver).catch(() => undefined);
		return names !== undefined && passes(names) ? names : undefined;
	}, PATIENCE_MS);
	return seen ?? paintedNames(driver);
}

/** What the page's console and error events said since the last call, but for the icon that the pages do not have. */
export async function pageErrors(driver: BrowserDriver): Promise<readonly string[]> {
	return (await driver.takeErrors()).filter((error) => !error.includes("404"));
}
