import { afterAll, beforeAll } from "vitest";
import { extensionFolder } from "../../src/dev/build-extension.ts";
import type { BrowserDriver, LaunchRequest } from "../../src/dev/drive/browser-driver.ts";
import { launchBrowser } from "../../src/dev/drive/launch-browser.ts";
import { type BrowserKind, requireBrowser } from "../../src/dev/find-browser.ts";
import { PAGE_POLICY, type PageServer, servePages } from "../../src/dev/serve-pages.ts";

/** The browsers that every end-to-end test runs in. */
export const BROWSERS: readonly BrowserKind[] = ["chromium", "firefox"];

/** The permission that makes the test's pages a site that is on. */
export const TEST_SITE = "*://127.0.0.1/*";

/** A browser with the built extension, and a server of pages for it. */
export interface Rig {
	readonly driver: BrowserDriver;
	readonly server: PageServer;
	/** Serves this page from now on, and opens it. */
	show(html: string): Promise<void>;
}

/** What a rig can differ in. */
export interface RigOptions extends Pick<LaunchRequest, "isLocal"> {
	/** The policy of its pages; `PAGE_POLICY` where none is given. */
	readonly policy?: string;
	/** Makes the folder of the extension, and is asked when the browser is launched; the built one where none is given. */
	readonly extension?: () => string;
	/** False where the extension is to have no permission yet. */
	readonly isGranted?: boolean;
}

/** Launches a browser for the tests of this file's block; the rig is there from the first test on. */
export function withBrowser(kind: BrowserKind, options: RigOptions = {}): Rig {
	const { policy = PAGE_POLICY, extension = () => extensionFolder(kind), isGranted = true, isLocal = false } = options;
	let driver: BrowserDriver;
	let server: PageServer;
	let page = "";
	beforeAll(async () => {
		const browser = await requireBrowser([kind]);
		server = await servePages({ lookup: (path) => (path.startsWith("/page") ? page : undefined), policy });
		driver = await launchBrowser(browser, { extension: extension(), headless: true, isLocal });
		await driver.resize(1280, 800);
		if (isGranted) await driver.grant(TEST_SITE);
	});
	afterAll(async () => {
		await driver?.close();
		server?.close();
	});
	return {
		get driver() {
			return driver;
		},
		get server() {
			return server;
		},
		async show(html) {
			page = html;
			await driver.movePointer({ x: 1, y: 1 });
			await driver.open(`${server.origin}/page`);
		},
	};
}

/** A small page about Kazakhstan; `body` comes after its first paragraph. */
export function smallPage(body = ""): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News from Kazakhstan</title></head>
		<body style="margin: 40px; font: 18px/1.6 serif"><h1>A court for Kazakhstan</h1>
		<p id="first">In Kazakhstan the Constitutional <b>Court</b> has opened its doors.</p>${body}</body></html>`;
}
