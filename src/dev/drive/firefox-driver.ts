import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Point } from "../../core/place/rect.ts";
import type { BrowserDriver, DriverKey, LaunchRequest } from "./browser-driver.ts";
import { firefoxAddon } from "./firefox-addon.ts";
import { connectMarionette, type Marionette } from "./marionette.ts";
import { poll } from "./poll.ts";

const EXTENSION_ID = "qainar@qainar.org";

/** Firefox gets this long to start, in ms. */
const START_MS = 60_000;

/** Preferences that keep Firefox's own services quiet, and its prompts out of the way. */
const PREFERENCES = {
	"browser.shell.checkDefaultBrowser": false,
	"browser.startup.page": 0,
	"datareporting.policy.dataSubmissionEnabled": false,
	"extensions.update.enabled": false,
	"app.update.disabledForTesting": true,
	"network.captive-portal-service.enabled": false,
	"network.connectivity-service.enabled": false,
	// A prompt takes a click at once.
	"security.notification_enable_delay": 0,
} as const;

/** How WebDriver writes keys that have no character. */
const KEYS: Readonly<Record<DriverKey | "Alt" | "Shift", string>> = {
	Escape: "\uE00C",
	Tab: "\uE004",
	Enter: "\uE007",
	k: "k",
	j: "j",
	Alt: "\uE00A",
	Shift: "\uE008",
};

/** Types our keyword and a text into the address bar, and waits for what is suggested. */
const TYPE_IN_BAR = `
	gURLBar.focus();
	gURLBar.search("kz " + arguments[0]);
	const context = await gURLBar.lastQueryContextPromise;`;

/** How Firefox's preference says that the pointer is a finger. */
const COARSE_POINTER = 1;
/** A driver that can do what only Firefox lets itself be driven to. */
export interface FirefoxDriver extends BrowserDriver {
	/** Waits for the browser's prompt for permissions and answers it, as a reader does. Throws where none comes. */
	answerPrompt(answer: "allow" | "refuse"): Promise<void>;
}

/** Launches Firefox with the extension. */
export async function launchFirefox(request: LaunchRequest): Promise<FirefoxDriver> {
	const { path, extension, headless, isLocal } = request;
	const profile = request.profile ?? mkdtempSync(join(tmpdir(), "qainar-firefox-"));
	const port = await freePort();
	const downloads = join(profile, "downloads");
	mkdirSync(downloads, { recursive: true });
	const preferences = Object.entries({
		...PREFERENCES,
		"marionette.port": port,
		"browser.download.folderList": 2,
		"browser.download.dir": downloads,
		...(isLocal && { "network.dns.forceResolve": "127.0.0.1" }),
	});
	writeFileSync(
		join(profile, "user.js"),
		preferences.map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`).join(""),
	);
	const args = ["--marionette", "-remote-allow-system-access", "--no-remote", "--profile", profile];
	const program = spawn(path, headless ? ["--headless", ...args] : args, { stdio: "ignore" });
	const ended = new Promise<void>((resolve) => program.once("exit", () => resolve()));
	const marionette = await connectWhenReady(port);
	await marionette.send("WebDriver:NewSession");
	const { value: tab } = await marionette.send<{ value: string }>("WebDriver:GetWindowHandle");
	await marionette.send("Addon:Install", { path: extension, temporary: true });
	await closeWelcome(marionette, tab);
	let pointer: Point = { x: 0, y: 0 };

	async function run<T>(body: string, args: readonly unknown[] = [], isolated = false): Promise<T> {
		// The answer comes as the last argument, which is a function; an error travels as a text of its own.
		const script = `const answer = arguments[arguments.length - 1];
			(async function () { ${body} }).apply(null, [...arguments].slice(0, -1))
				.then((value) => answer({ value }), (error) => answer({ error: String(error) }));`;
		const { value } = await marionette.send<{ value: { value: T; error?: string } }>("WebDriver:ExecuteAsyncScript", {
			script,
			args,
			...(!isolated && { sandbox: null }),
		});
		if (value.error !== undefined) throw new Error(value.error);
		return value.value;
	}

	async function inChrome<T>(body: string, ...args: readonly unknown[]): Promise<T> {
		await marionette.send("Marionette:SetContext", { value: "chrome" });
		try {
			return await run<T>(body, args);
		} finally {
			await marionette.send("Marionette:SetContext", { value: "content" });
		}
	}

	await inChrome(`
		window.qainarRequests = [];
		Services.obs.addObserver((subject) => {
			const { loadInfo, URI } = subject.QueryInterface(Ci.nsIHttpChannel);
			if (!loadInfo.triggeringPrincipal.isSystemPrincipal) window.qainarRequests.push(URI.spec);
		}, "http-on-modify-request");`);

	const addon = firefoxAddon(inChrome, EXTENSION_ID);

	/** Runs a script in an extension page of its own, in a tab behind, which is closed again. */
	async function runInExtensionPage<T>(file: string, body: string, args: readonly unknown[]): Promise<T> {
		const address = await addon.address(file);
		const { handle } = await marionette.send<{ handle: string }>("WebDriver:NewWindow", { type: "tab" });
		await marionette.send("WebDriver:SwitchToWindow", { handle, focus: false });
		try {
			await marionette.send("WebDriver:Navigate", { url: address });
			return await run<T>(body, args);
		} finally {
			await marionette.send("WebDriver:CloseWindow");
			await marionette.send("WebDriver:SwitchToWindow", { handle: tab });
		}
	}

	async function actions(...sequences: readonly object[]): Promise<void> {
		await marionette.send("WebDriver:PerformActions", { actions: sequences });
	}

	const mouse = (steps: readonly object[]) => ({
		type: "pointer",
		id: "mouse",
		parameters: { pointerType: "mouse" },
		actions: steps,
	});

	const finger = (steps: readonly object[]) => ({
		type: "pointer",
		id: "finger",
		parameters: { pointerType: "touch" },
		actions: steps,
	});

	async function resize(width: number, height: number): Promise<void> {
		// The window is larger than its viewport by the browser's own bars.
		const bars = await run<number[]>("return [outerWidth - innerWidth, outerHeight - innerHeight]");
		await marionette.send("WebDriver:SetWindowRect", {
			width: width + (bars[0] ?? 0),
			height: height + (bars[1] ?? 0),
		});
	}

	return {
		kind: "firefox",
		async open(address) {
			await marionette.send("WebDriver:Navigate", { url: address });
		},
		run: (body, ...args) => run(body, args),
		async runInCard<T>(body: string) {
			const host = await lastChild(marionette);
			if (host === undefined) return undefined;
			try {
				await marionette.send("WebDriver:SwitchToFrame", { element: host });
				return await run<T>(body);
			} finally {
				await marionette.send("WebDriver:SwitchToFrame", {});
			}
		},
		runInExtension: (body, ...args) => runInExtensionPage("popup.html", body, args),
		runInSidePanel: (body, ...args) => runInExtensionPage("sidepanel.html", body, args),
		grant: (pattern) => addon.setPermission("add", { origins: [pattern] }),
		revoke: (pattern) => addon.setPermission("remove", { origins: [pattern] }),
		stopBackground: addon.stopBackground,
		reload: addon.reload,
		async uninstall() {
			await marionette.send("Addon:Uninstall", { id: EXTENSION_ID });
		},
		async openOwnPage(file) {
			await marionette.send("WebDriver:Navigate", { url: await addon.address(file) });
		},
		async allowPrivate() {
			await addon.setPermission("add", { permissions: ["internal:privateBrowsingAllowed"] });
			await addon.reload();
		},
		async runInPrivate<T>(address: string, body: string) {
			const { handle } = await marionette.send<{ handle: string }>("WebDriver:NewWindow", {
				type: "window",
				private: true,
			});
			await marionette.send("WebDriver:SwitchToWindow", { handle });
			try {
				await marionette.send("WebDriver:Navigate", { url: address });
				return await run<T>(body);
			} finally {
				await marionette.send("WebDriver:CloseWindow");
				await marionette.send("WebDriver:SwitchToWindow", { handle: tab });
			}
		},
		answerPrompt: addon.answerPrompt,
		async movePointer(to) {
			const steps = [0.5, 0.9, 1].map((share) => ({
				type: "pointerMove",
				duration: 60,
				origin: "viewport",
				x: Math.round(pointer.x + (to.x - pointer.x) * share),
				y: Math.round(pointer.y + (to.y - pointer.y) * share),
			}));
			await actions(mouse(steps));
			pointer = to;
		},
		async click() {
			await actions(
				mouse([
					{ type: "pointerDown", button: 0 },
					{ type: "pointerUp", button: 0 },
				]),
			);
		},
		async press(key, held = []) {
			const down = [...held, key].map((name) => ({ type: "keyDown", value: KEYS[name] }));
			const up = [...held, key].toReversed().map((name) => ({ type: "keyUp", value: KEYS[name] }));
			await actions({ type: "key", id: "keyboard", actions: [...down, ...up] });
		},
		suggest: (query) =>
			inChrome(
				`${TYPE_IN_BAR}
				return context.results.filter(({ heuristic, payload }) => payload.keyword === "kz" && !heuristic)
					.map(({ payload }) => payload.content.replace(/^kz /, ""));`,
				query,
			),
		enterKeyword: (text) => inChrome(`${TYPE_IN_BAR} gURLBar.handleCommand();`, text),
		async screenshot(file) {
			const { value } = await marionette.send<{ value: string }>("WebDriver:TakeScreenshot", { full: false });
			writeFileSync(file, Buffer.from(value, "base64"));
		},
		resize,
		async becomeTouchScreen(width, height) {
			await inChrome(
				`Services.prefs.setIntPref("ui.primaryPointerCapabilities", arguments[0]);
				Services.prefs.setIntPref("dom.w3c_touch_events.enabled", 1);`,
				COARSE_POINTER,
			);
			await resize(width, height);
		},
		async tap({ x, y }) {
			await actions(
				finger([
					{ type: "pointerMove", origin: "viewport", x: Math.round(x), y: Math.round(y) },
					{ type: "pointerDown", button: 0 },
					{ type: "pointerUp", button: 0 },
				]),
			);
		},
		async swipe({ from, to }) {
			await actions(
				finger([
					{ type: "pointerMove", origin: "viewport", x: Math.round(from.x), y: Math.round(from.y) },
					{ type: "pointerDown", button: 0 },
					{ type: "pointerMove", duration: 200, origin: "viewport", x: Math.round(to.x), y: Math.round(to.y) },
					{ type: "pointerUp", button: 0 },
				]),
			);
		},
		takeErrors: () =>
			inChrome(
				`const messages = Services.console.getMessageArray()
					.filter((message) => message instanceof Ci.nsIScriptError && message.innerWindowID && !(message.flags & 1));
				Services.console.reset();
				return messages.map((message) => message.message);`,
			),
		takeRequests: () => inChrome("const taken = window.qainarRequests; window.qainarRequests = []; return taken"),
		downloads: async () => readdirSync(downloads).toSorted(),
		closed: () => ended,
		async close() {
			await marionette.send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => undefined);
			marionette.close();
			await ended;
			if (request.profile === undefined) rmSync(profile, { recursive: true, force: true });
		},
	};
}

/** Closes the first page that a reader sees: it would keep the page under test in the background. */
async function closeWelcome(marionette: Marionette, tab: string): Promise<void> {
	const welcome = await poll(
		async () => (await marionette.send<string[]>("WebDriver:GetWindowHandles")).find((handle) => handle !== tab),
		START_MS,
	);
	if (welcome === undefined) throw new Error("The welcome page has not opened.");
	await marionette.send("WebDriver:SwitchToWindow", { handle: welcome, focus: false });
	await marionette.send("WebDriver:CloseWindow");
	await marionette.send("WebDriver:SwitchToWindow", { handle: tab, focus: true });
}

/** The frame inside the closed shadow root of the card's host; undefined where no card is open. */
async function lastChild(marionette: Marionette): Promise<string | undefined> {
	const host = await marionette.send<{ value: Record<string, string> | null }>("WebDriver:ExecuteScript", {
		script: "const last = document.documentElement.lastElementChild; return last?.popover === 'manual' ? last : null",
		args: [],
	});
	if (host.value === null) return undefined;
	const root = await marionette.send<{ value: Record<string, string> }>("WebDriver:GetShadowRoot", {
		id: idOf(host.value),
	});
	const frame = await marionette.send<{ value: Record<string, string> }>("WebDriver:FindElementFromShadowRoot", {
		shadowRoot: idOf(root.value),
		using: "css selector",
		value: "iframe",
	});
	return idOf(frame.value);
}

/** The id in a WebDriver reference, which is an object with one key that names the kind of reference. */
function idOf(reference: Record<string, string>): string {
	return Object.values(reference)[0] as string;
}

async function connectWhenReady(port: number): Promise<Marionette> {
	const deadline = Date.now() + START_MS;
	for (;;) {
		try {
			return await connectMarionette(port);
		} catch (error) {
			if (Date.now() > deadline) throw error;
			await sleep(100);
		}
	}
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer();
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
		});
	});
}
