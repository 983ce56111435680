import { setTimeout as sleep } from "node:timers/promises";
import { SHOW_DELAY } from "../../src/core/hover/hover-timing.ts";
import type { ChromiumDriver } from "../../src/dev/drive/chromium-driver.ts";
import { poll } from "../../src/dev/drive/poll.ts";
import { pointOfHint, waitForNoCard, waitForUnderlines } from "../../src/dev/drive/reader.ts";
import type { Figure } from "./bench-part.ts";
import { quantile } from "./quantile.ts";

/**
 * Notes when the pointer came to rest and when the card was shown, by the clock that all frames share, and how far the
 * page's elements moved. The hint of a card that is shown is in two highlights.
 */
const WATCH_PAGE = `
	addEventListener("pointermove", (event) => {
		window.rested = performance.timeOrigin + event.timeStamp;
		window.shown = undefined;
	}, true);
	const channel = new MessageChannel();
	channel.port1.onmessage = () => { window.shown ??= performance.timeOrigin + performance.now(); };
	(function look() {
		const all = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
		if (window.shown === undefined && new Set(all).size < all.length) channel.port2.postMessage(0);
		requestAnimationFrame(look);
	})();
	window.shift = 0;
	new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shift += value; })
		.observe({ type: "layout-shift", buffered: false });`;

/** When the card's content was first painted, which may be before it is shown, and how its elements moved, with when. */
const READ_CARD = `
	const [paint] = performance.getEntriesByName("first-contentful-paint");
	if (paint === undefined) return null;
	const shifts = await new Promise((resolve) => {
		new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: "layout-shift", buffered: true });
		setTimeout(resolve, 300, []);
	});
	return {
		painted: performance.timeOrigin + paint.startTime,
		shifts: shifts.map(({ startTime, value }) => ({ at: performance.timeOrigin + startTime, value })),
	};`;

interface SeenPaint {
	readonly painted: number;
	readonly shifts: readonly { readonly at: number; readonly value: number }[];
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
		const { rested, shown } = await driver.run<{ rested: number; shown: number }>("return { rested, shown }");
		const visible = Math.max(seen.painted, shown);
		times.push(visible - rested - SHOW_DELAY);
		const moved = seen.shifts.filter(({ at: when }) => when > visible).reduce((sum, { value }) => sum + value, 0);
		cardShift = Math.max(cardShift, moved);
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
