import { describe, expect, test } from "vitest";
import type { SettingsChange } from "../../src/core/settings/apply-change.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings/settings.ts";
import { poll } from "../../src/dev/drive/poll.ts";
import { underlinedTexts, waitForUnderlines } from "../../src/dev/drive/reader.ts";
import { BROWSERS, smallPage, TEST_SITE, withBrowser } from "./with-browser.ts";

/** Every page follows a change within this, in ms. */
const FOLLOW_MS = 1_000;

/** What is gathered before it is written to sync storage, and what is mended on that occasion, is so within this time, in ms. */
const SYNC_MS = 10_000;

describe.each(BROWSERS)("settings in %s", (kind) => {
	const rig = withBrowser(kind);

	function change(one: SettingsChange): Promise<Settings> {
		return rig.driver.runInExtension(
			"return browser.runtime.sendMessage({ type: 'settings/change', change: arguments[0] })",
			one,
		);
	}

	/** Waits until sync storage has heard of a setting, and so of all that were changed before it. */
	async function untilSynced(name: string, value: string): Promise<{ readonly at: number } | undefined> {
		const unit = await poll(async () => {
			const unit = await rig.driver.runInExtension<{ at: number; value?: string } | undefined>(
				"return (await browser.storage.sync.get(arguments[0]))[arguments[0]]",
				name,
			);
			return unit?.value === value ? unit : undefined;
		}, SYNC_MS);
		expect([name, unit?.value]).toEqual([name, value]);
		return unit;
	}

	/** What was set aside last. */
	async function lastAside(): Promise<unknown> {
		const aside = await rig.driver.runInExtension<unknown[] | undefined>(
			"return (await browser.storage.local.get('settings-set-aside'))['settings-set-aside']",
		);
		return aside?.at(-1);
	}

	function hintsAre(count: number): Promise<true | undefined> {
		return poll(async () => ((await underlinedTexts(rig.driver)).length === count ? true : undefined), FOLLOW_MS);
	}

	test("a rule, the pause and a muted topic reach an open page within a second, and are undone as fast", async () => {
		await rig.show(smallPage());
		expect(await waitForUnderlines(rig.driver)).toEqual(["Constitutional Court"]);
		const pairs: readonly (readonly [SettingsChange, SettingsChange])[] = [
			[
				{ type: "site", host: "127.0.0.1", rule: "off" },
				{ type: "site", host: "127.0.0.1", rule: null },
			],
			[
				{ type: "set", values: { paused: true } },
				{ type: "set", values: { paused: false } },
			],
			[
				{ type: "mute", topic: "constitutional-court", until: "forever" },
				{ type: "unmute", topic: "constitutional-court" },
			],
			[
				{ type: "reject", topic: "constitutional-court", form: "Constitutional Court" },
				{ type: "restore", topic: "constitutional-court", form: "Constitutional Court" },
			],
		];
		for (const [there, back] of pairs) {
			await change(there);
			expect(await hintsAre(0), there.type).toBe(true);
			await change(back);
			expect(await hintsAre(1), back.type).toBe(true);
		}
	});

	test("twenty changes at once are all kept, in order", async () => {
		const hosts = Array.from({ length: 20 }, (_, at) => `${at}.example`);
		const settings = await rig.driver.runInExtension<Settings>(
			`const answers = await Promise.all(arguments[0].map((host) => browser.runtime.sendMessage(
				{ type: "settings/change", change: { type: "site", host, rule: "off" } })));
			return answers.at(-1);`,
			hosts,
		);
		expect(Object.keys(settings.sites)).toEqual(hosts);
		await change({ type: "replace", settings: DEFAULT_SETTINGS });
	});

	test("ten tabs that change the same setting at once come to the same, and nothing is lost", async () => {
		const seen = await rig.driver.runInExtension<{ hosts: number; theme: string; shown: string[] }>(`
			const until = async (isDone) => {
				for (let i = 0; i < 200 && !isDone(); i++) await new Promise((done) => setTimeout(done, 50));
			};
			const url = browser.runtime.getURL("/welcome.html");
			const tabs = await Promise.all(Array.from({ length: 10 }, () => browser.tabs.create({ url, active: false })));
			const views = () =>
				browser.extension.getViews({ type: "tab" }).filter(({ document }) => document.querySelector(".welcome"));
			await until(() => views().length === 10);
			const pages = views();
			const change = (page, change) =>
				(page.chrome ?? page.browser).runtime.sendMessage({ type: "settings/change", change });
			await Promise.all(pages.flatMap((page, at) => [
				change(page, { type: "set", values: { theme: at % 2 === 0 ? "dark" : "light" } }),
				change(page, { type: "site", host: at + ".example", rule: "off" }),
			]));
			const { theme, sites } = await change(pages[0], { type: "set", values: {} });
			const shown = () => pages.map(({ document }) => document.documentElement.dataset.theme);
			await until(() => shown().every((one) => one === theme));
			const answer = { hosts: Object.keys(sites).length, theme, shown: shown() };
			await browser.tabs.remove(tabs.map(({ id }) => id));
			return answer;`);
		expect(seen).toEqual({ hosts: 10, theme: expect.stringMatching(/dark|light/u), shown: Array(10).fill(seen.theme) });
		await change({ type: "replace", settings: DEFAULT_SETTINGS });
	});

	test("changes go to sync storage, and one that comes from another device reaches an open page within a second", async () => {
		await rig.show(smallPage());
		await waitForUnderlines(rig.driver);
		await change({ type: "set", values: { theme: "dark" } });
		const synced = await untilSynced("theme", "dark");
		const later = (synced?.at ?? 0) + 60_000;
		for (const [value, hints] of [
			[true, 0],
			[false, 1],
		] as const) {
			const unit = { at: later + hints, value };
			await rig.driver.runInExtension("await browser.storage.sync.set({ paused: arguments[0] })", unit);
			expect(await hintsAre(hints)).toBe(true);
		}
		expect((await change({ type: "replace", settings: DEFAULT_SETTINGS })).theme).toBe("system");
	});

	test("a page that loads after a change starts with it", async () => {
		await change({ type: "set", values: { paused: true } });
		await rig.show(smallPage());
		expect(await waitForUnderlines(rig.driver, FOLLOW_MS)).toEqual([]);
		await change({ type: "set", values: { paused: false } });
		expect(await waitForUnderlines(rig.driver)).toEqual(["Constitutional Court"]);
	});

	test("corrupt storage still gives a start that works, and a change mends it", async () => {
		// Sync storage would bring back what it has heard of last.
		await change({ type: "set", values: { paused: false, theme: "light" } });
		await untilSynced("theme", "light");
		for (const broken of [7, "x", [], { version: "1" }, { version: 1, sites: 5, way: "all" }]) {
			await rig.driver.runInExtension("await browser.storage.local.set({ settings: arguments[0] })", broken);
			await rig.show(smallPage());
			expect(await waitForUnderlines(rig.driver)).toEqual(["Constitutional Court"]);
			// What could not be read is mended at once and not lost; only then may it be corrupted anew, behind the writer's back.
			await expect.poll(lastAside, { timeout: SYNC_MS }).toEqual(broken);
		}
		expect((await change({ type: "replace", settings: DEFAULT_SETTINGS })).way).toBe("click");
	});

	test("no two page scripts run on a page, however often permission comes and goes", async () => {
		await rig.show(smallPage());
		await waitForUnderlines(rig.driver);
		for (let round = 0; round < 5; round++) {
			await rig.driver.revoke(TEST_SITE);
			expect(await hintsAre(0)).toBe(true);
			await rig.driver.grant(TEST_SITE);
			expect(await hintsAre(1)).toBe(true);
		}
		expect(await rig.driver.run("return CSS.highlights.size")).toBe(1);
	});

	test("the options page speaks the language and has the colours that are chosen", async () => {
		await change({ type: "set", values: { language: "kk", theme: "dark" } });
		const seen = await poll(
			() =>
				rig.driver.runInExtension<{ lang: string; theme: string | undefined } | undefined>(`
					for (let i = 0; i < 40 && document.documentElement.lang !== "kk"; i++)
						await new Promise((done) => setTimeout(done, 50));
					const { lang, dataset } = document.documentElement;
					return { lang, theme: dataset.theme };`),
			FOLLOW_MS,
		);
		expect(seen).toEqual({ lang: "kk", theme: "dark" });
		await change({ type: "replace", settings: DEFAULT_SETTINGS });
	});
});
