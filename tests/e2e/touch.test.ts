import { beforeAll, describe, expect, test } from "vitest";
import type { Point, Rect } from "../../src/core/place/rect.ts";
import { waitForCard, waitForNoCard, waitForUnderlines } from "../../src/dev/drive/reader.ts";
import { cardRect, rectOf } from "./rects.ts";
import { BROWSERS, smallPage, withBrowser } from "./with-browser.ts";

/** A telephone's screen, in px. Firefox makes no window as narrow, and is still one of touch. */
const SCREEN = { width: 390, height: 780 };

/** Until a card that must not open counts as not opening, in ms: longer than a tap needs. */
const CALM_MS = 800;

const PAGE = smallPage(
	`<p><a id="link" href="#far">Kazakhstan abolished the death penalty</a>, it says.</p>
	<div style="height: 3000px"></div><h2 id="far">More</h2>`,
).replace("<head>", '<head><meta name="viewport" content="width=device-width, initial-scale=1">');

describe.each(BROWSERS)("on a touch screen in %s", (kind) => {
	const rig = withBrowser(kind);
	beforeAll(() => rig.driver.becomeTouchScreen(SCREEN.width, SCREEN.height));

	/** Opens the page; returns the middle of an element in it. */
	async function show(selector: string): Promise<Point> {
		await rig.show(PAGE);
		await waitForUnderlines(rig.driver);
		const { left, top, width, height } = await rectOf(rig.driver, selector);
		return { x: left + width / 2, y: top + height / 2 };
	}

	test("a tap opens the card as a sheet at the lower edge, off the tapped line, and a tap beside it closes it", async () => {
		await rig.driver.tap(await show("#first b"));
		expect((await waitForCard(rig.driver))?.topic).toBe("constitutional-court");
		const [card, line] = [(await cardRect(rig.driver)) as Rect, await rectOf(rig.driver, "#first b")];
		const [width, height] = await rig.driver.run<[number, number]>(
			"return [document.documentElement.clientWidth, innerHeight]",
		);
		expect(card.left).toBeLessThanOrEqual(4);
		expect(card.width).toBeGreaterThanOrEqual(width - 8);
		expect(card.top + card.height).toBeGreaterThanOrEqual(height - 8);
		expect(card.top).toBeGreaterThanOrEqual(line.top + line.height);
		await rig.driver.tap({ x: width / 2, y: 10 });
		expect(await waitForNoCard(rig.driver)).toBe(true);
	});

	test("scrolling that begins on a hint opens nothing", async () => {
		const from = await show("#first b");
		await rig.driver.swipe({ from, to: { x: from.x, y: from.y - 100 } });
		expect(await waitForCard(rig.driver, CALM_MS)).toBeUndefined();
	});

	test("a hint within a link leaves the tap to the link", async () => {
		await rig.driver.tap(await show("#link"));
		expect(await waitForCard(rig.driver, CALM_MS)).toBeUndefined();
		expect(await rig.driver.run("return location.hash")).toBe("#far");
	});
});
