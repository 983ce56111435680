import type { BrowserDriver } from "../../src/dev/drive/browser-driver.ts";
import { poll } from "../../src/dev/drive/poll.ts";

/** Clicks an element of the driver's page with the pointer, as a reader does. Throws where it does not come in time. */
export async function clickOn(driver: BrowserDriver, selector: string): Promise<void> {
	const point = await poll(async () => {
		const found = await driver.run<{ x: number; y: number } | null>(
			`const element = document.querySelector(arguments[0]);
			element?.scrollIntoView({ block: "center", behavior: "instant" });
			const rect = element?.getClientRects()[0];
			return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;`,
			selector,
		);
		return found ?? undefined;
	}, 10_000);
	if (point === undefined) throw new Error(`There is no ${selector} to click on.`);
	await driver.movePointer(point);
	await driver.click();
}
