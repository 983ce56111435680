import { describe, expect, test } from "vitest";
import type { Settings } from "../../../src/core/settings/settings.ts";
import { EVERY_SITE, hostPattern } from "../../../src/core/sites/match-pattern.ts";
import type { ChromiumDriver } from "../../../src/dev/drive/chromium-driver.ts";
import type { FirefoxDriver } from "../../../src/dev/drive/firefox-driver.ts";
import { poll } from "../../../src/dev/drive/poll.ts";
import { underlinedTexts, waitForUnderlines } from "../../../src/dev/drive/reader.ts";
import { listedHosts } from "../../../src/platform/listed-sites.ts";
import { clickOn } from "../click-on.ts";
import { BROWSERS, smallPage, withBrowser } from "../with-browser.ts";
import { PATIENCE_MS } from "./painted.ts";

/** Until something that must not happen counts as not having happened, in ms. */
const CALM_MS = 1_000;

/** Where the buttons of the welcome page stand. */
const BUTTONS = { listed: 1, all: 2, click: 3 } as const;

const LISTED = Array.from(listedHosts, hostPattern);

/** A listed site, and one that is not. */
const [NEWS, OTHER] = ["astanatimes.com", "news.example"];

describe.each(BROWSERS)("a fresh profile in %s", (kind) => {
	const rig = withBrowser(kind, { isGranted: false, isLocal: true });
	let clicks = 0;

	/** Clicks on a way of working on the welcome page and answers the browser's prompt: two clicks, one where none shows. */
	async function choose(way: Settings["way"], answer: "allow" | "refuse"): Promise<void> {
		const needed = { listed: LISTED, all: [EVERY_SITE], click: [] }[way];
		// Chromium's prompt can be neither seen nor pressed from here: the reader's answer to it is given in its settings.
		if (kind === "chromium" && answer === "allow") await (rig.driver as ChromiumDriver).allow(...needed);
		await rig.driver.openOwnPage("welcome.html");
		await clickOn(rig.driver, `.welcome-way:nth-child(${BUTTONS[way]}) button`);
		clicks++;
		if (way === "click") return;
		if (kind === "firefox") await (rig.driver as FirefoxDriver).answerPrompt(answer);
		clicks++;
	}

	/** Waits until the welcome page says what has become of the choice. */
	const outcome = () =>
		poll(
			async () =>
				(await rig.driver.run<string>("return document.querySelector('.welcome-outcome').textContent")) || undefined,
			PATIENCE_MS,
		);

	/** Opens a page of a host, and waits for hints; for a moment only where none are expected. */
	async function hintsOn(host: string | undefined, ms = PATIENCE_MS): Promise<readonly string[]> {
		await rig.show(smallPage());
		await rig.driver.open(`http://${host}:${new URL(rig.server.origin).port}/page`);
		return waitForUnderlines(rig.driver, ms);
	}

	const granted = () =>
		rig.driver.runInExtension<string[]>("return (await browser.permissions.getAll()).origins ?? []");

	test("has no permission, and no hint shows anywhere", async () => {
		expect(await granted()).toEqual([]);
		expect(await hintsOn(NEWS, CALM_MS)).toEqual([]);
	});

	test.runIf(kind === "firefox")("stays as it is when the reader refuses, and says so", async () => {
		await choose("listed", "refuse");
		expect(await outcome()).toContain("gave no permission");
		expect(await granted()).toEqual([]);
		expect(await hintsOn(NEWS, CALM_MS)).toEqual([]);
	});

	test.runIf(kind === "chromium")("stays as it is when the reader leaves the prompt without an answer", async () => {
		await choose("listed", "refuse");
		expect(await hintsOn(NEWS, CALM_MS)).toEqual([]);
		expect(await granted()).toEqual([]);
	});

	test("comes to its first hint in two clicks: on the listed sites, and on no other", async () => {
		clicks = 0;
		await choose("listed", "allow");
		expect(await outcome()).toContain("listed sites");
		expect(await hintsOn(NEWS)).toEqual(["Constitutional Court"]);
		expect(clicks).toBe(2);
		expect((await granted()).toSorted()).toEqual(LISTED.toSorted());
		expect(await hintsOn(OTHER, CALM_MS)).toEqual([]);
	});

	test("loses and gets back a listed site whose permission is revoked and given in the browser's settings", async () => {
		await hintsOn(NEWS);
		const count = async () => (await underlinedTexts(rig.driver)).length;
		await rig.driver.revoke(hostPattern(NEWS as string));
		expect(await poll(async () => ((await count()) === 0 ? true : undefined), PATIENCE_MS)).toBe(true);
		await rig.driver.grant(hostPattern(NEWS as string));
		expect(await poll(async () => ((await count()) === 1 ? true : undefined), PATIENCE_MS)).toBe(true);
	});

	test("widened to every site, works everywhere; tabs that are open are read without being loaded anew", async () => {
		const tab = await rig.driver.runInExtension<number>(
			"return (await browser.tabs.create({ url: arguments[0], active: false })).id",
			`http://${OTHER}:${new URL(rig.server.origin).port}/page`,
		);
		await choose("all", "allow");
		expect(await outcome()).toContain("every site");
		const hints = await rig.driver.runInExtension<string[]>(
			`for (let i = 0; i < 200; i++) {
				const status = await browser.tabs.sendMessage(arguments[0], { type: "scanner/status" }).catch(() => undefined);
				if (status?.hints.length) return status.hints.map(({ text }) => text);
				await new Promise((done) => setTimeout(done, 50));
			}
			return [];`,
			tab,
		);
		expect(hints).toEqual(["Constitutional Court"]);
		expect(await hintsOn("any.example")).toEqual(["Constitutional Court"]);
		// What only the listed sites needed is given back, one by one.
		await poll(async () => ((await granted()).length === 1 ? true : undefined), PATIENCE_MS);
		expect(await granted()).toEqual([EVERY_SITE]);
		await rig.driver.runInExtension("await browser.tabs.remove(arguments[0])", tab);
	});

	test("narrowed to clicks, gives every permission back, and shows no hint without a click", async () => {
		await choose("click", "allow");
		expect(await outcome()).toContain("click");
		expect(await poll(async () => ((await granted()).length === 0 ? true : undefined), PATIENCE_MS)).toBe(true);
		expect(await hintsOn(NEWS, CALM_MS)).toEqual([]);
	});

	test.runIf(kind === "chromium")(
		"comes to a hint in two clicks without any permission, on that page alone",
		async () => {
			clicks = 0;
			await choose("click", "allow");
			expect(await hintsOn(OTHER, CALM_MS)).toEqual([]);
			await (rig.driver as ChromiumDriver).openPopup();
			clicks++;
			expect(await waitForUnderlines(rig.driver)).toEqual(["Constitutional Court"]);
			expect(clicks).toBe(2);
			// Asked for on this page alone: the same page loaded anew waits for the next click.
			expect(await hintsOn(OTHER, CALM_MS)).toEqual([]);
		},
	);
});
