import type { BrowserDriver } from "../../../src/dev/drive/browser-driver.ts";
import { pointAtHint, type SeenCard, waitForCard, waitForUnderlines } from "../../../src/dev/drive/reader.ts";
import { smallPage } from "../with-browser.ts";

/** A page about Kazakhstan whose own script runs before anything of it is read; `body` comes after its paragraph. */
export function hostilePage(script: string, body = ""): string {
	return smallPage(body).replace("<head>", `<head><script>${script}</script>`);
}

/** Rests the pointer on the page's first hint until its card is open. Throws where none opens. */
export async function openFirstCard(driver: BrowserDriver): Promise<SeenCard> {
	await waitForUnderlines(driver);
	await pointAtHint(driver, 0);
	const card = await waitForCard(driver);
	if (card === undefined) throw new Error("No card has opened.");
	return card;
}

/** A script that finds our host element, as any page can, or null. */
export const FIND_HOST =
	"const host = [...document.documentElement.children].find(({ popover }) => popover === 'manual') ?? null;";

/** Lets so many ms pass in the browser, for what must not happen in them. */
export function letPass(ms: number): Promise<void> {
	return new Promise((done) => setTimeout(done, ms));
}
