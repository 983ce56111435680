import type { ChromiumDriver } from "../../src/dev/drive/chromium-driver.ts";
import type { Figure } from "./bench-part.ts";
import { quantile } from "./quantile.ts";

/** How long a page is watched for tasks that would hold up the reader, in ms. */
const WATCHED_MS = 1_500;

/** Put into the page before its own scripts: notes when the matrix was drawn, and when the last long task ended. */
const WATCH_PAGE = `
	window.drawn = undefined;
	window.busyUntil = 0;
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) window.busyUntil = startTime + duration;
	}).observe({ type: "longtask", buffered: true });
	const channel = new MessageChannel();
	channel.port1.onmessage = () => { window.drawn ??= performance.now(); };
	new MutationObserver((_, observer) => {
		if (document.querySelector(".matrix [data-topic]") === null) return;
		observer.disconnect();
		requestAnimationFrame(() => channel.port2.postMessage(0));
	}).observe(document, { subtree: true, childList: true });`;

/** Opens the comparison page so many times, and measures when it is drawn and when it also answers to the reader. */
export async function measureCompare(driver: ChromiumDriver, count: number): Promise<Figure[]> {
	await driver.tab.evaluateOnNewDocument(WATCH_PAGE);
	const drawn: number[] = [];
	const interactive: number[] = [];
	for (let at = 0; at < count; at++) {
		await driver.tab.goto("about:blank");
		const page = await driver.openOwnPage("compare.html");
		await page.waitForFunction("window.drawn !== undefined");
		const seen = (await page.evaluate(
			`new Promise((resolve) => setTimeout(resolve, ${WATCHED_MS})).then(() => ({ drawn, busyUntil }))`,
		)) as { readonly drawn: number; readonly busyUntil: number };
		drawn.push(seen.drawn);
		interactive.push(Math.max(seen.drawn, seen.busyUntil));
	}
	return [
		{ what: "drawn, median", value: quantile(drawn, 0.5), unit: "ms" },
		{ what: "interactive, median", value: quantile(interactive, 0.5), unit: "ms", limit: 300 },
	];
}
