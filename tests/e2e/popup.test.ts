import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extensionFolder } from "../../src/dev/build-extension.ts";
import { type ChromiumDriver, launchChromium } from "../../src/dev/drive/chromium-driver.ts";
import { poll } from "../../src/dev/drive/poll.ts";
import { waitForUnderlines } from "../../src/dev/drive/reader.ts";
import { requireBrowser } from "../../src/dev/find-browser.ts";
import { type PageServer, servePages } from "../../src/dev/serve-pages.ts";
import { BROWSERS, smallPage, TEST_SITE, withBrowser } from "./with-browser.ts";

describe("the popup over a page in chromium", () => {
	let driver: ChromiumDriver;
	let server: PageServer;
	beforeAll(async () => {
		const { path } = await requireBrowser(["chromium"]);
		server = await servePages({ lookup: () => smallPage() });
		driver = await launchChromium({ path, extension: extensionFolder("chromium"), headless: true });
	});
	afterAll(async () => {
		await driver?.close();
		server?.close();
	});

	test("its switch turns the site on and off again, hints come and go at once, and their topics show", async () => {
		await driver.open(`${server.origin}/`);
		expect(await waitForUnderlines(driver, 1_000)).toEqual([]);
		// The prompt itself is the browser's and cannot be clicked here: the reader has allowed the host before.
		await driver.allow(TEST_SITE);
		const popup = await driver.openPopup();
		const siteText = () => popup.$eval(".site", (element) => element.textContent);
		await popup.waitForSelector(".site input");
		expect(await siteText()).toContain("127.0.0.1Off");

		await popup.click(".site input");
		expect(await waitForUnderlines(driver)).toEqual(["Constitutional Court"]);
		await popup.waitForSelector("[data-page-topic=constitutional-court]");
		expect(await siteText()).toContain("127.0.0.1On");

		await popup.click(".site input");
		const off = await poll(
			async () => ((await driver.run<number>("return CSS.highlights.size")) === 0 ? true : undefined),
			5_000,
		);
		expect(off).toBe(true);
		expect(await siteText()).toContain("127.0.0.1Off");
	});
});

describe.each(BROWSERS)("the search in %s", (kind) => {
	const rig = withBrowser(kind);

	/** Waits until the driver's tab shows a view of the comparison page; its fragment. */
	function openedView(): Promise<string | undefined> {
		return poll(async () => {
			const address = await rig.driver.run<string>("return location.href").catch(() => "");
			return /compare\.html(?<fragment>#.*)$/u.exec(address)?.groups?.["fragment"];
		}, 5_000);
	}

	test("the popup finds topics and claims while the reader types, typing errors forgiven, and opens a comparison", async () => {
		const seen = await rig.driver.runInExtension<{ topics: string[]; opened: string; sources: number }>(`
			const until = async (look) => {
				for (let i = 0; i < 100; i++) {
					const found = look();
					if (found) return found;
					await new Promise((done) => setTimeout(done, 50));
				}
				throw new Error("nothing came: " + look);
			};
			const input = await until(() => document.querySelector("input[type=search]"));
			input.value = "constitucional cort";
			input.dispatchEvent(new Event("input", { bubbles: true }));
			const result = await until(() => document.querySelector("[data-result=constitutional-court] button"));
			const topics = [...document.querySelectorAll("[data-result]")].map((element) => element.dataset.result);
			result.click();
			const comparison = await until(() => document.querySelector("[data-topic]"));
			return {
				topics,
				opened: comparison.dataset.topic,
				sources: comparison.querySelectorAll("[data-source]").length,
			};`);
		expect(seen.topics[0]).toBe("constitutional-court");
		expect(seen.opened).toBe("constitutional-court");
		expect(seen.sources).toBe(5);
	});

	test.each([
		["constitutional cuort", "Constitutional Court"],
		["тоқаев & <b>", "President Kassym-Jomart Tokayev"],
	])("the keyword kz in the address bar suggests topics, and claims with them: %s", async (query, topic) => {
		const suggestions = await rig.driver.suggest(query);
		expect(suggestions[0]).toBe(topic);
		expect(suggestions.length).toBeGreaterThan(1);
	});

	test("the keyword answers once the background has slept, and opens the topic that was chosen, else the search", async () => {
		await rig.show("<p>A page.</p>");
		await rig.driver.stopBackground();
		await rig.driver.enterKeyword("Constitutional Court");
		expect(await openedView()).toBe("#/topic/constitutional-court");
		await rig.show("<p>A page.</p>");
		await rig.driver.enterKeyword("courts of appeal");
		expect(await openedView()).toBe("#/search?q=courts%20of%20appeal");
	});
});
