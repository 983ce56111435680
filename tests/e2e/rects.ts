import type { Rect } from "../../src/core/place/rect.ts";
import type { BrowserDriver } from "../../src/dev/drive/browser-driver.ts";

/** Where the card's frame stands, as the top layer tells it: the page cannot look into the host. */
export function cardRect(driver: BrowserDriver): Promise<Rect | null> {
	return driver.run<Rect | null>(`
		const host = document.documentElement.lastElementChild;
		if (host.popover !== "manual") return null;
		const covers = (x, y) => document.elementFromPoint(x, y) === host;
		const points = [];
		for (let y = 1; y < innerHeight; y += 4) for (let x = 1; x < innerWidth; x += 4) if (covers(x, y)) points.push([x, y]);
		if (points.length === 0) return null;
		const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
		const [left, top] = [Math.min(...xs), Math.min(...ys)];
		return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };`);
}

/** The rectangle of an element's text. */
export function rectOf(driver: BrowserDriver, selector: string): Promise<Rect> {
	return driver.run<Rect>(
		"const { left, top, width, height } = document.querySelector(arguments[0]).getBoundingClientRect(); return { left, top, width, height };",
		selector,
	);
}
