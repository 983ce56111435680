import { describe, expect, test } from "vitest";
import type { Rect } from "../../src/core/place/rect.ts";
import type { BrowserDriver } from "../../src/dev/drive/browser-driver.ts";
import { poll } from "../../src/dev/drive/poll.ts";
import { pointAtHint, waitForCard, waitForNoCard, waitForUnderlines } from "../../src/dev/drive/reader.ts";
import { cardRect, rectOf } from "./rects.ts";
import { BROWSERS, smallPage, withBrowser } from "./with-browser.ts";

/** Until something that must not happen counts as not having happened, in ms: longer than every delay of ours. */
const CALM_MS = 1_000;

/** A page that can be scrolled, with a second hint far down. */
const LONG_PAGE = smallPage(
	`<p><a id="link" href="#far">Kazakhstan abolished the death penalty</a>, it says.</p>
	<div style="height: 3000px"></div><h2 id="far">More</h2><p>Kazakhstan: the <i>Senate</i> sat.</p>`,
);

/** Moves the pointer to where nothing is. */
const leave = (driver: BrowserDriver) => driver.movePointer({ x: 1200, y: 20 });

function calm(): Promise<void> {
	return new Promise((done) => setTimeout(done, CALM_MS));
}

describe.each(BROWSERS)("hints and cards in %s", (kind) => {
	const rig = withBrowser(kind);

	async function openCard(page: string, index = 0): Promise<void> {
		await rig.show(page);
		await waitForUnderlines(rig.driver);
		await pointAtHint(rig.driver, index);
		expect(await waitForCard(rig.driver)).toBeDefined();
	}

	test("Alt+J opens the card of the hint in the window, Alt+Shift+J pins it, and Escape closes it", async () => {
		await rig.show(smallPage());
		await waitForUnderlines(rig.driver);
		await rig.driver.press("j", ["Alt"]);
		expect((await waitForCard(rig.driver))?.topic).toBe("constitutional-court");
		await rig.driver.press("j", ["Alt", "Shift"]);
		await calm();
		await rig.driver.movePointer({ x: 1200, y: 700 });
		await rig.driver.click();
		await calm();
		expect(await waitForCard(rig.driver, 0)).toBeDefined();
		await rig.driver.press("Escape");
		expect(await waitForNoCard(rig.driver)).toBe(true);
	});

	test("a card that is pinned from the page stays when the page scrolls, and says that it is pinned", async () => {
		await openCard(LONG_PAGE);
		await rig.driver.press("j", ["Alt", "Shift"]);
		const pressed = await poll(
			async () =>
				// A frame that still loads answers nothing.
				(await rig.driver
					.runInCard("return document.querySelector('.pin').getAttribute('aria-pressed')")
					.catch(() => undefined)) === "true"
					? true
					: undefined,
			5_000,
		);
		expect(pressed).toBe(true);
		await leave(rig.driver);
		const before = await cardRect(rig.driver);
		expect(before).toBeDefined();
		await rig.driver.run("scrollTo(0, 1500)");
		await calm();
		expect(await cardRect(rig.driver)).toEqual(before);
		await rig.driver.press("Escape");
		expect(await waitForNoCard(rig.driver)).toBe(true);
	});

	test("a card closes when its hint is scrolled away", async () => {
		await openCard(LONG_PAGE);
		await rig.driver.run("scrollTo(0, 1500)");
		expect(await waitForNoCard(rig.driver)).toBe(true);
	});

	test("a card closes when the page becomes another view, by address or by fragment", async () => {
		await openCard(LONG_PAGE);
		await rig.driver.run("location.hash = '#/other'");
		expect(await waitForNoCard(rig.driver)).toBe(true);
		await openCard(LONG_PAGE);
		await rig.driver.run("history.pushState(null, '', '/page/other'); document.body.append('.')");
		expect(await waitForNoCard(rig.driver)).toBe(true);
	});

	test("a hint within a link leaves the link alone: a click on it goes where it leads", async () => {
		await openCard(LONG_PAGE, 1);
		await rig.driver.click();
		expect(await poll(async () => (await rig.driver.run("return location.hash")) || undefined, 5_000)).toBe("#far");
		expect(await waitForNoCard(rig.driver)).toBe(true);
	});

	test("a history entry is added neither by opening a card nor by pinning it", async () => {
		await rig.show(smallPage());
		const before = await rig.driver.run("return history.length");
		await waitForUnderlines(rig.driver);
		await pointAtHint(rig.driver, 0);
		expect(await waitForCard(rig.driver)).toBeDefined();
		await rig.driver.press("j", ["Alt", "Shift"]);
		await calm();
		expect(await rig.driver.run("return history.length")).toBe(before);
	});

	test("hints on whose topic sources differ are in a highlight of their own", async () => {
		await rig.show(LONG_PAGE);
		await waitForUnderlines(rig.driver);
		expect(await rig.driver.run("return CSS.highlights.size")).toBe(2);
	});

	test.each([
		[320, 640],
		[320, 256],
	])("in a window of %i by %i px the card fits, and does not cover the hovered line", async (wanted, height) => {
		await rig.driver.resize(wanted, height);
		try {
			await rig.show(smallPage());
			await waitForUnderlines(rig.driver);
			await pointAtHint(rig.driver, 0);
			expect(await waitForCard(rig.driver)).toBeDefined();
			await calm();
			// Firefox makes no window as narrow as this.
			const width = await rig.driver.run<number>("return innerWidth");
			const [card, line] = [await cardRect(rig.driver), await rectOf(rig.driver, "#first b")];
			expect(card).toBeDefined();
			const { left, top, width: cardWidth, height: cardHeight } = card as Rect;
			expect(left).toBeGreaterThanOrEqual(0);
			expect(left + cardWidth).toBeLessThanOrEqual(width);
			expect(top + cardHeight).toBeLessThanOrEqual(height);
			expect(top >= line.top + line.height || top + cardHeight <= line.top).toBe(true);
		} finally {
			await rig.driver.resize(1280, 800);
		}
	});
});
