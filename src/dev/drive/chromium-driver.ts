import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type CDPSession, type Frame, type Page } from "puppeteer-core";
import type { Point } from "../../core/place/rect.ts";
import type { BrowserDriver, LaunchRequest } from "./browser-driver.ts";
import { chromiumSettings } from "./chromium-settings.ts";
import { functionOf } from "./function-of.ts";
import { poll } from "./poll.ts";

/** Flags that keep the browser's own services quiet, so that whatever reaches the network is the page's or ours. */
const QUIET_FLAGS = [
	"--no-first-run",
	"--no-default-browser-check",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--disable-quic",
	"--disable-gpu",
];

/** A woken worker gets this long to have its API, in ms. */
const API_MS = 2_000;

/** Where a finger is seen on its way, as shares of it. */
const SWIPE_STEPS = [0.25, 0.5, 0.75, 1];

/** A driver that can do what only Chromium lets itself be driven to. */
export interface ChromiumDriver extends BrowserDriver {
	/** Opens a page of the extension in the driver's tab. */
	openOwnPage(file: "welcome.html" | "options.html" | "compare.html" | `compare.html#${string}`): Promise<Page>;
	/** The driver's tab, for what is measured there. */
	readonly tab: Page;
	/** Allows hosts in the browser's own settings; the extension has them once it asks, and no prompt shows then. */
	allow(...patterns: readonly string[]): Promise<void>;
	/** Opens the popup over the page, as a click on the toolbar's button does; it closes when it loses the focus. */
	openPopup(): Promise<Page>;
}

/** Launches Chromium, Chrome or Edge with the extension. */
export async function launchChromium(request: LaunchRequest): Promise<ChromiumDriver> {
	const { path, extension, headless, profile, isLocal } = request;
	const isRoot = process.getuid?.() === 0;
	const browser = await puppeteer.launch({
		executablePath: path,
		headless,
		pipe: true,
		enableExtensions: [extension],
		// Chromium's sandbox refuses to run as root.
		args: [
			...QUIET_FLAGS,
			...(isRoot ? ["--no-sandbox"] : []),
			...(isLocal ? ["--host-resolver-rules=MAP * 127.0.0.1"] : []),
		],
		...(profile !== undefined && { userDataDir: profile }),
		defaultViewport: headless ? { width: 1280, height: 800 } : null,
	});
	const workerTarget = await browser.waitForTarget((target) => target.type() === "service_worker");
	const id = new URL(workerTarget.url()).host;
	// The first page that a reader sees would keep the page under test in the background.
	const welcome = await browser.waitForTarget((target) => target.url().endsWith("/welcome.html"));
	await (await welcome.page())?.close();
	const [page = await browser.newPage()] = await browser.pages();
	const downloads = mkdtempSync(join(tmpdir(), "qainar-downloads-"));
	const browserSession = await browser.target().createCDPSession();
	await browserSession.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
	let errors: string[] = [];
	let requests: string[] = [];
	const note = (address: string) => /^(?:https?|wss?):/u.test(address) && requests.push(address);
	// The page's requests hold those of its frames and of our script in it; the worker has a session of its own.
	page.on("request", (request) => note(request.url()));
	const workerSession = await workerTarget.createCDPSession();
	workerSession.on("Network.requestWillBeSent", ({ request }) => note(request.url));
	await workerSession.send("Network.enable");
	page.on("pageerror", (error) => errors.push(String(error)));
	page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
	let pointer: Point = { x: 0, y: 0 };

	/** Runs work in an extension page of its own, which is closed again and never is the tab in front. */
	async function inExtensionPage<T>(work: (extensionPage: Page) => Promise<T>, file = "popup.html"): Promise<T> {
		const extensionPage = await browser.newPage({ background: true });
		try {
			await extensionPage.goto(`chrome-extension://${id}/${file}`);
			return await work(extensionPage);
		} finally {
			await extensionPage.close();
			await page.bringToFront();
		}
	}

	const settings = chromiumSettings(browser, id);

	/** Runs an expression in the background, which is woken for it. */
	async function inWorker<T>(expression: string): Promise<T> {
		await inExtensionPage(async (extensionPage) => {
			const session = await extensionPage.createCDPSession();
			await session.send("ServiceWorker.enable");
			await session.send("ServiceWorker.startWorker", { scopeURL: `chrome-extension://${id}/` });
		});
		const target = await browser.waitForTarget((one) => one.type() === "service_worker" && one.url().includes(id));
		const session = await target.createCDPSession();
		const evaluate = async (code: string) => {
			const { result } = await session.send("Runtime.evaluate", {
				expression: code,
				awaitPromise: true,
				returnByValue: true,
			});
			return result.value as unknown;
		};
		// A worker that has just been started is there before its API is.
		await poll(async () => (await evaluate("typeof chrome === 'object'")) || undefined, API_MS);
		const value = (await evaluate(expression)) as T;
		// A session that is left behind holds up the next worker.
		await session.detach();
		return value;
	}

	function cardFrame(): Frame | undefined {
		return page.frames().find((frame) => frame.url().startsWith("chrome-extension://"));
	}

	return {
		kind: "chromium",
		tab: page,
		async open(address) {
			await page.goto(address, { waitUntil: "load" });
		},
		run: <T>(body: string, ...args: readonly unknown[]) => page.evaluate(functionOf(body), ...args) as Promise<T>,
		async runInCard<T>(body: string) {
			return (await cardFrame()?.evaluate(functionOf(body))) as T | undefined;
		},
		runInExtension: <T>(body: string, ...args: readonly unknown[]) =>
			inExtensionPage(
				(extensionPage) => extensionPage.evaluate(functionOf(`const browser = chrome; ${body}`), ...args) as Promise<T>,
			),
		runInSidePanel: <T>(body: string, ...args: readonly unknown[]) =>
			inExtensionPage(
				(extensionPage) => extensionPage.evaluate(functionOf(`const browser = chrome; ${body}`), ...args) as Promise<T>,
				"sidepanel.html",
			),
		allow: settings.allow,
		async openOwnPage(file) {
			await page.goto(`chrome-extension://${id}/${file}`);
			return page;
		},
		reload: settings.reload,
		allowPrivate: settings.allowPrivate,
		async runInPrivate<T>(address: string, body: string) {
			const opened = browser.waitForTarget((target) => target.url() === address && target !== page.target());
			await inExtensionPage((extensionPage) =>
				extensionPage.evaluate(
					functionOf("await chrome.windows.create({ incognito: true, url: arguments[0] })"),
					address,
				),
			);
			const window = await (await opened).asPage();
			try {
				return (await window.evaluate(functionOf(body))) as T;
			} finally {
				await window.close();
			}
		},
		async openPopup() {
			const opened = browser.waitForTarget((target) => target.url().endsWith("/popup.html"));
			const qainar = (await browser.extensions()).get(id);
			if (qainar === undefined) throw new Error("The extension is not installed.");
			await page.triggerExtensionAction(qainar);
			return (await opened).asPage();
		},
		async grant(pattern) {
			await settings.allow(pattern);
			await inExtensionPage(async (extensionPage) => {
				const session = await extensionPage.createCDPSession();
				await evaluateAsClick(session, `chrome.permissions.request({ origins: [${JSON.stringify(pattern)}] })`);
			});
		},
		async revoke(pattern) {
			await inExtensionPage((extensionPage) =>
				extensionPage.evaluate(functionOf("return chrome.permissions.remove({ origins: [arguments[0]] })"), pattern),
			);
		},
		async stopBackground() {
			// A session that is left behind holds up the next worker; what that one asks of the network goes unnoted.
			await workerSession.detach().catch(() => undefined);
			await inExtensionPage(async (extensionPage) => {
				const session = await extensionPage.createCDPSession();
				await session.send("ServiceWorker.enable");
				await session.send("ServiceWorker.stopAllWorkers");
			});
		},
		uninstall: () => browser.uninstallExtension(id),
		async movePointer(to) {
			await page.mouse.move(to.x, to.y, { steps: 5 });
			pointer = to;
		},
		async click() {
			await page.mouse.click(pointer.x, pointer.y);
		},
		async press(key, held = []) {
			for (const modifier of held) await page.keyboard.down(modifier);
			await page.keyboard.press(key);
			for (const modifier of held) await page.keyboard.up(modifier);
		},
		suggest: (query) =>
			inWorker(
				`new Promise((resolve) => chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(query)}, resolve))
					.then((found) => found.map(({ content, description }) => {
						chrome.omnibox.setDefaultSuggestion({ description });
						return content;
					}))`,
			),
		enterKeyword: (text) =>
			inWorker(`chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(text)}, "currentTab"), undefined`),
		async screenshot(file) {
			await page.screenshot({ path: file as `${string}.png` });
		},
		async resize(width, height) {
			await page.setViewport({ width, height });
		},
		async becomeTouchScreen(width, height) {
			await page.setViewport({ width, height, hasTouch: true, isMobile: true });
		},
		async tap({ x, y }) {
			await page.touchscreen.tap(x, y);
		},
		async swipe({ from, to }) {
			const finger = await page.touchscreen.touchStart(from.x, from.y);
			for (const share of SWIPE_STEPS) await finger.move(...between(from, to, share));
			await finger.end();
		},
		async takeErrors() {
			const taken = errors;
			errors = [];
			return taken;
		},
		async takeRequests() {
			const taken = requests;
			requests = [];
			return taken;
		},
		downloads: async () => readdirSync(downloads).toSorted(),
		closed: () => new Promise((resolve) => browser.once("disconnected", () => resolve())),
		async close() {
			await browser.close();
			rmSync(downloads, { recursive: true, force: true });
		},
	};
}

async function evaluateAsClick(session: CDPSession, expression: string): Promise<void> {
	await session.send("Runtime.evaluate", { expression, userGesture: true, awaitPromise: true });
}

function between(from: Point, to: Point, share: number): [x: number, y: number] {
	return [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
}
