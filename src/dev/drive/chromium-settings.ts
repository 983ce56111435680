import type { Browser } from "puppeteer-core";
import { functionOf } from "./function-of.ts";

/** What a reader can do to an extension on Chromium's own page of extensions. */
export interface ChromiumSettings {
	/** Allows hosts; the extension has them once it asks, and no prompt shows then. */
	allow(...patterns: readonly string[]): Promise<void>;
	/** Lets the extension into private windows; it is loaded anew for that. */
	allowPrivate(): Promise<void>;
	/** Loads the extension anew from its folder. */
	reload(): Promise<void>;
}

/** Works that page, which is opened behind for each step and closed again. */
export function chromiumSettings(browser: Browser, id: string): ChromiumSettings {
	async function run(body: string, ...args: readonly unknown[]): Promise<void> {
		const page = await browser.newPage({ background: true });
		await page.goto("chrome://extensions/");
		// An extension that comes from a folder is not loaded again but in developer mode.
		const enable = "await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });";
		await page.evaluate(functionOf(`${enable} await ${body}`), id, ...args);
		await page.close();
	}

	return {
		allow: (...patterns) =>
			run(
				"Promise.all(arguments[1].map((pattern) => chrome.developerPrivate.addHostPermission(arguments[0], pattern)))",
				patterns,
			),
		allowPrivate: () =>
			run("chrome.developerPrivate.updateExtensionConfiguration({ extensionId: arguments[0], incognitoAccess: true })"),
		reload: () => run("chrome.developerPrivate.reload(arguments[0], { failQuietly: true })"),
	};
}
