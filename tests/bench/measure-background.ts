import type { ChromiumDriver } from "../../src/dev/drive/chromium-driver.ts";
import type { Figure } from "./bench-part.ts";
import { quantile } from "./quantile.ts";

/** Asks the background something that it answers without work, and tells how long the answer took. */
const ASK = `
	const start = performance.now();
	await browser.runtime.sendMessage({ type: "nothing" }).catch(() => undefined);
	return performance.now() - start;`;

/** Ends the background so many times, and measures how long a message then takes, beside one to a background that is awake. */
export async function measureBackground(driver: ChromiumDriver, count: number): Promise<Figure[]> {
	const asleep: number[] = [];
	const awake: number[] = [];
	for (let at = 0; at < count; at++) {
		await driver.stopBackground();
		asleep.push(await driver.runInExtension<number>(ASK));
		awake.push(await driver.runInExtension<number>(ASK));
	}
	return [
		{ what: "message to a sleeping one, median", value: quantile(asleep, 0.5), unit: "ms" },
		{ what: "to one awake", value: quantile(awake, 0.5), unit: "ms" },
	];
}
