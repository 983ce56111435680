import { describe, expect, test } from "vitest";
import type { BrowserDriver } from "../../src/dev/drive/browser-driver.ts";
import {
	pointAtHint,
	type SeenCard,
	underlinedTexts,
	waitForCard,
	waitForNoCard,
	waitForUnderlines,
} from "../../src/dev/drive/reader.ts";
import type { BrowserKind } from "../../src/dev/find-browser.ts";
import { missingReason, pagesWithArticles, SAVED_PAGE_POLICY, skipsSavedPages } from "./saved-pages.ts";
import { BROWSERS, withBrowser } from "./with-browser.ts";

/** On how many saved pages each browser reads an article. */
const PAGE_COUNTS: Readonly<Record<BrowserKind, number>> = { chromium: 25, firefox: 10 };

/** What stands in front of a hint (a banner, a fixed bar) keeps the pointer off it; so many hints are tried. */
const MAX_TRIES = 6;

const WATCH_TREE = `
	window.changes = 0;
	new MutationObserver((records) => { window.changes += records.length; })
		.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });`;

describe.skipIf(skipsSavedPages).each(BROWSERS)(`on saved pages in %s${missingReason}`, (kind) => {
	const rig = withBrowser(kind, { policy: SAVED_PAGE_POLICY });

	test.each(skipsSavedPages ? [] : pagesWithArticles(PAGE_COUNTS[kind]))(
		"$name: hints, cards of all five sources by pointer and by key, and an untouched tree",
		async ({ html }) => {
			await rig.show(html);
			expect((await waitForUnderlines(rig.driver)).length).toBeGreaterThan(0);
			await rig.driver.run(WATCH_TREE);

			expect((await openByPointer(rig.driver))?.sources).toHaveLength(5);
			await rig.driver.press("Escape");
			expect(await waitForNoCard(rig.driver)).toBe(true);
			await rig.driver.press("k", ["Alt"]);
			expect((await waitForCard(rig.driver))?.sources).toHaveLength(5);
			await rig.driver.press("Escape");
			expect(await waitForNoCard(rig.driver)).toBe(true);

			// Loading a card adds one element, which goes with it: with no card open the tree is as it was.
			const changes = await rig.driver.run<number>("return window.changes");
			await rig.driver.movePointer({ x: 1, y: 1 });
			expect(await waitForNoCard(rig.driver)).toBe(true);
			expect(changes % 2).toBe(0);
			expect(await rig.driver.run("return document.querySelectorAll('[popover=manual]').length")).toBe(0);
		},
	);
});

async function openByPointer(driver: BrowserDriver): Promise<SeenCard | undefined> {
	const count = (await underlinedTexts(driver)).length;
	for (let index = 0; index < Math.min(count, MAX_TRIES); index++) {
		await pointAtHint(driver, index);
		const card = await waitForCard(driver, 1_500);
		if (card) return card;
	}
	return undefined;
}
