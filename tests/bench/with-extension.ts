import { type ChromiumDriver, launchChromium } from "../../src/dev/drive/chromium-driver.ts";
import { requireBrowser } from "../../src/dev/find-browser.ts";
import { servePages } from "../../src/dev/serve-pages.ts";
import { TEST_SITE } from "../e2e/with-browser.ts";

/** Launches Chromium with a built extension over a page that it is on for, and does some work there. */
export async function withExtension<T>(
	{ extension, html }: { readonly extension: string; readonly html: string },
	work: (driver: ChromiumDriver) => Promise<T>,
): Promise<T> {
	const { path } = await requireBrowser(["chromium"]);
	const server = await servePages({ lookup: () => html });
	const driver = await launchChromium({ path, extension, headless: true });
	try {
		await driver.grant(TEST_SITE);
		await driver.open(`${server.origin}/`);
		return await work(driver);
	} finally {
		await driver.close();
		server.close();
	}
}
