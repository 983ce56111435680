import { setTimeout as sleep } from "node:timers/promises";
import { SHOW_DELAY } from "../../src/core/hover/hover-timing.ts";
import type { ChromiumDriver } from "../../src/dev/drive/chromium-driver.ts";
import { poll } from "../../src/dev/drive/poll.ts";
import { pointOfHint, waitForNoCard, waitForUnderlines } from "../../src/dev/drive/reader.ts";
import type { Figure } from "./bench-part.ts";
import { quantile } from "./quantile.ts";

/** Notes when the pointer came to rest, by the clock that all frames share, and how far the page's elements moved. */
const WATCH_PAGE = `
	addEventListener("pointermove", (event) => { window.rested = performance.timeOrigin + event.timeStamp; }, true);
	window.shift = 0;
	new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shift += value; })
		.observe({ type: "layout-shift", buffered: false });`;

/** When the card's content was first painted, which a hidden frame's is not, and how far its elements moved since. */
const READ_CARD = `
	const [paint] = performance.getEntriesByName("first-contentful-paint");
	if (paint === undefined) return null;
	const shifts = await new Promise((resolve) => {
		new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: "layout-shift", buffered: true });
		setTimeout(resolve, 300, []);
	});
	return {
		painted: performance.timeOrigin + paint.startTime,
		shift: shifts.filter(({ startTime }) => startTime > paint.startTime).reduce((sum, { value }) => sum + value, 0),
	};`;

interface SeenPaint {
	readonly painted: number;
	readonly shift: number;
}

/** Opens so many cards with the pointer, one after another, and measures how long each takes after its delay has ended. */
export async function measureCards(driver: ChromiumDriver, count: number): Promise<Figure[]> {
	const hints = (await waitForUnderlines(driver)).length;
	await driver.run(WATCH_PAGE);
	const times: number[] = [];
	let cardShift = 0;
	for (let at = 0; at < count; at++) {
		const { x, y } = await pointOfHint(driver, at % hints);
		// In one step, as a pointer that comes to rest at once: its delay starts with this event.
		await driver.tab.mouse.move(x, y);
		const seen = await poll(
			async () => (await driver.runInCard<SeenPaint | null>(READ_CARD).catch(() => null)) ?? undefined,
			10_000,
		);
		if (seen === undefined) throw new Error(`The card of hint ${at % hints} has not opened.`);
		const rested = await driver.run<number>("return window.rested");
		times.push(Math.max(0, seen.painted - rested - SHOW_DELAY));
		cardShift = Math.max(cardShift, seen.shift);
		await driver.press("Escape");
		await driver.tab.mouse.move(2, 2);
		await waitForNoCard(driver);
		await sleep(200);
	}
	return [
		{ what: "visible after the delay, median", value: quantile(times, 0.5), unit: "ms", limit: 50 },
		{ what: "95th percentile", value: quantile(times, 0.95), unit: "ms" },
		{ what: "layout shift of the page", value: await driver.run<number>("return window.shift"), unit: "" },
		{ what: "of a card, at most", value: cardShift, unit: "" },
	];
}
