import { beforeEach, expect, test, vi } from "vitest";
import { fakeStorage } from "./settings/fake-storage.ts";

type Listener = (...values: never[]) => unknown;

/** An event of the browser's that a test can fire. */
function fakeEvent() {
	const listeners: Listener[] = [];
	return {
		addListener: (listener: Listener) => listeners.push(listener),
		removeListener: () => undefined,
		fire: (...values: unknown[]) => listeners.map((listener) => listener(...(values as never[]))),
	};
}

function fakeBrowser() {
	const items: { id: string; title: string; documentUrlPatterns: string[]; contexts: string[] }[] = [];
	return {
		storage: fakeStorage(),
		items,
		i18n: { getUILanguage: () => "en" },
		runtime: { onInstalled: fakeEvent(), onStartup: fakeEvent(), getURL: (path: string) => `ours:/${path}` },
		contextMenus: {
			onClicked: fakeEvent(),
			create: (item: (typeof items)[number]) => {
				if (items.some(({ id }) => id === item.id)) throw new Error("duplicate id");
				items.push(item);
			},
			removeAll: async () => void items.splice(0),
		},
		permissions: {
			granted: [] as string[],
			getAll: async () => ({ origins: [...browser.permissions.granted] }),
			request: vi.fn(async ({ origins }: { origins: string[] }) => {
				browser.permissions.granted.push(...origins);
				return true;
			}),
		},
		scripting: {
			getRegisteredContentScripts: async () => [],
			registerContentScripts: async () => undefined,
			executeScript: vi.fn(async () => undefined),
		},
		tabs: { query: async () => [], create: vi.fn(async () => undefined), sendMessage: vi.fn<() => Promise<unknown>>() },
	};
}

let browser = fakeBrowser();
vi.mock("wxt/browser", () => ({
	get browser() {
		return browser;
	},
}));
const { runMenu } = await import("../../../src/platform/run-menu.ts");
const { writeSettingsChange } = await import("../../../src/platform/settings/settings-writer.ts");
const { loadSettings } = await import("../../../src/platform/settings/load-settings.ts");

const PAGE = "https://www.news.example/a";

function click(menuItemId: string, info: object = {}): void {
	browser.contextMenus.onClicked.fire({ menuItemId, pageUrl: PAGE, ...info }, { id: 7 });
}

function titles(): string[] {
	return browser.items.map(({ title }) => title);
}

beforeEach(() => {
	browser = fakeBrowser();
	runMenu(new AbortController().signal);
	browser.tabs.sendMessage.mockRejectedValue(new Error("nobody listens"));
});

test("the menu is there once after whatever starts it, on pages of the web alone, and follows the reader's language", async () => {
	browser.runtime.onInstalled.fire();
	browser.runtime.onStartup.fire();
	await vi.waitFor(() => expect(titles()).toHaveLength(3));
	expect(titles()).toEqual(["Compare “%s” in Qainar", "Switch Qainar on or off on this site", "Go to the next hint"]);
	for (const { documentUrlPatterns } of browser.items)
		expect(documentUrlPatterns).toEqual(["http://*/*", "https://*/*"]);
	await writeSettingsChange({ type: "set", values: { language: "ru" } });
	await vi.waitFor(() => expect(titles()[0]).toBe("Сравнить «%s» в Qainar"));
	expect(titles()).toHaveLength(3);
});

test("a selection is searched for on the comparison page, the beginning of it where it is long", () => {
	click("compare", { selectionText: ` Constitutional Court ${"x".repeat(1_000)}` });
	const [[{ url }]] = browser.tabs.create.mock.calls as unknown as [[{ url: string }]];
	expect(url).toMatch(/^ours:\/\/compare\.html#.*Constitutional/u);
	expect(url.length).toBeLessThan(300);
});

test("a site is switched on with its permission, asked for within the click, and off by the next click", async () => {
	click("site");
	expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ["*://*.news.example/*"] });
	await vi.waitFor(async () => expect((await loadSettings()).sites).toEqual({ "news.example": "on" }));
	click("site");
	await vi.waitFor(async () => expect((await loadSettings()).sites).toEqual({ "news.example": "off" }));
});

test("nothing changes where the permission is refused, on pages of the browser, or against a policy", async () => {
	browser.permissions.request.mockResolvedValueOnce(false);
	click("site");
	click("site", { pageUrl: "about:config" });
	click("site", { pageUrl: "https://addons.mozilla.org/x" });
	click("site", { pageUrl: undefined });
	browser.storage.managed.items["fixed"] = { sites: { "news.example": "off" } };
	click("site");
	await vi.waitFor(() => expect(browser.permissions.request).toHaveBeenCalledTimes(2));
	await new Promise((done) => setTimeout(done, 20));
	expect(browser.storage.local.set).not.toHaveBeenCalled();
});

test("the next hint is gone to where the page is read, and a page that waits for a click is read", async () => {
	click("next");
	await vi.waitFor(() => expect(browser.scripting.executeScript).toHaveBeenCalledTimes(2));
	browser.tabs.sendMessage.mockResolvedValue({ hints: [], error: null });
	click("next");
	const command = { type: "hint/command", command: "next" };
	await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, command, { frameId: 0 }));
	expect(browser.scripting.executeScript).toHaveBeenCalledTimes(2);
});
