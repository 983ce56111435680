import type { Rect } from "../../src/core/place/rect.ts";
import type { BrowserDriver } from "../../src/dev/drive/browser-driver.ts";
import { poll } from "../../src/dev/drive/poll.ts";

/** A script that gives the rectangle in which the card's host is hit, or null. */
const FIND_CARD = `
		const host = document.documentElement.lastElementChild;
		if (host.popover !== "manual") return null;
		const covers = (x, y) => document.elementFromPoint(x, y) === host;
		const points = [];
		for (let y = 1; y < innerHeight; y += 4) for (let x = 1; x < innerWidth; x += 4) if (covers(x, y)) points.push([x, y]);
		if (points.length === 0) return null;
		const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
		const [left, top] = [Math.min(...xs), Math.min(...ys)];
		return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };`;

/**
 * Where the card's frame stands, as the top layer tells it: the page cannot look into the host. A card that loads is there
 * before it can be hit, so it is waited for; undefined where none comes.
 */
export function cardRect(driver: BrowserDriver): Promise<Rect | undefined> {
	return poll(async () => (await driver.run<Rect | null>(FIND_CARD)) ?? undefined, 5_000);
}

/** The rectangle of an element's text. */
export function rectOf(driver: BrowserDriver, selector: string): Promise<Rect> {
	return driver.run<Rect>(
		"const { left, top, width, height } = document.querySelector(arguments[0]).getBoundingClientRect(); return { left, top, width, height };",
		selector,
	);
}
