import { describe, expect, test } from "vitest";
import type { SettingsChange } from "../../../src/core/settings/apply-change.ts";
import { poll } from "../../../src/dev/drive/poll.ts";
import { reportedHints, waitForCard, waitForNoCard, waitForUnderlines } from "../../../src/dev/drive/reader.ts";
import { clickOn } from "../click-on.ts";
import { BROWSERS, type Rig, smallPage, withBrowser } from "../with-browser.ts";
import { PAINTED, PATIENCE_MS, pageErrors, paintedNames, waitForPainted } from "./painted.ts";

/** Until something that must not happen counts as not having happened, in ms. */
const CALM_MS = 1_000;

/** A page that can tell whether it comes from the browser's memory, and what it was like before the reader opened it. */
const TELLING = smallPage(`<a id="next" href="/page/next">Next</a><script>
	addEventListener("pageshow", ({ persisted }) => { window.isRestored = persisted; });
	if (document.prerendering) {
		window.before = [];
		const look = setInterval(() => before.push(CSS.highlights.size), 20);
		document.addEventListener("prerenderingchange", () => { before.push(CSS.highlights.size); clearInterval(look); });
	}
</script>`);

/** In a page of the extension: looks until there is something, and asks a tab's page script for its hints. */
const TABS = `
	const until = async (look) => {
		for (let i = 0; i < 200; i++) {
			const found = await look();
			if (found) return found;
			await new Promise((done) => setTimeout(done, 50));
		}
		throw new Error("nothing came: " + look);
	};
	const hintsOf = (id) => browser.tabs.sendMessage(id, { type: "scanner/status" }).then(
		(status) => status?.hints.map(({ text }) => text), () => undefined);
	const hinted = (id) => until(async () => { const hints = await hintsOf(id); return hints?.length && hints; });`;

describe.each(BROWSERS)("the page script in %s", (kind) => {
	const rig = withBrowser(kind);

	test("is on a page that comes back from the browser's memory, once, and opens cards there", async () => {
		await leaveAndReturn(rig);
		expect(await waitForPainted(rig.driver, ({ length }) => length === 1)).toHaveLength(1);
		expect(await reportedHints(rig.driver)).toEqual([{ topic: "constitutional-court", text: "Constitutional Court" }]);
		expect(await badge(rig, "1")).toBe("1");
		await rig.driver.press("k", ["Alt"]);
		expect((await waitForCard(rig.driver))?.topic).toBe("constitutional-court");
		expect(await reasonInCard(rig)).toContain("Constitutional Court");
		await rig.driver.press("Escape");
		expect(await waitForNoCard(rig.driver)).toBe(true);
		expect(await pageErrors(rig.driver)).toEqual([]);
	});

	test("leaves a page that comes back from the browser's memory after its site was switched off", async () => {
		await leaveAndReturn(rig, { type: "site", host: "127.0.0.1", rule: "off" });
		expect(await waitForPainted(rig.driver, ({ length }) => length === 0)).toEqual([]);
		await change(rig, { type: "site", host: "127.0.0.1", rule: null });
		expect(await waitForPainted(rig.driver, ({ length }) => length === 1)).toHaveLength(1);
	});

	test.runIf(kind === "chromium")("waits on a page that is rendered beforehand until the reader opens it", async () => {
		const rules = `<script type="speculationrules">{"prerender":[{"urls":["/page/next"],"eagerness":"immediate"}]}</script>`;
		const asked = () => rig.server.requests.filter((path) => path === "/page/next").length;
		const before = asked();
		await rig.show(TELLING.replace("</body>", `${rules}</body>`));
		await waitForUnderlines(rig.driver);
		expect(await poll(async () => (asked() > before ? true : undefined), PATIENCE_MS)).toBe(true);
		await calm();
		await clickOn(rig.driver, "#next");
		const seen = await poll(() => rig.driver.run<number[]>("return window.before").catch(() => undefined), PATIENCE_MS);
		expect(seen?.length).toBeGreaterThan(10);
		expect(new Set(seen)).toEqual(new Set([0]));
		expect(await waitForPainted(rig.driver, ({ length }) => length === 1)).toHaveLength(1);
		expect(await badge(rig, "1")).toBe("1");
	});

	test("is gone with a tab that the browser discards, and is there when the tab is loaded again", async () => {
		await rig.show(TELLING);
		const seen = await rig.driver.runInExtension<unknown[]>(
			`${TABS}
			const { id } = await browser.tabs.create({ url: arguments[0], active: false });
			const before = await hinted(id);
			// Chromium gives a discarded tab another id; Firefox answers nothing.
			const tab = (await browser.tabs.discard(id)) ?? await until(async () => {
				const one = await browser.tabs.get(id);
				return one.discarded && one;
			});
			const meanwhile = [tab.discarded, await hintsOf(tab.id) ?? null];
			await browser.tabs.reload(tab.id);
			const after = await hinted(tab.id);
			await browser.tabs.remove(tab.id);
			return [before, meanwhile, after];`,
			`${rig.server.origin}/page/other`,
		);
		expect(seen).toEqual([["Constitutional Court"], [true, null], ["Constitutional Court"]]);
	});

	test("still has a background to ask when that was ended while a card is open", async () => {
		await rig.show(TELLING);
		await waitForUnderlines(rig.driver);
		await rig.driver.press("j", ["Alt"]);
		expect(await waitForCard(rig.driver)).toBeDefined();
		await rig.driver.stopBackground();
		// The card asks the background, which asks the page to close it.
		await rig.driver.runInCard("document.querySelector('button.quiet[aria-label^=Close]').click()");
		expect(await waitForNoCard(rig.driver)).toBe(true);
		await rig.driver.press("j", ["Alt"]);
		expect(await waitForCard(rig.driver)).toBeDefined();
		expect(await reasonInCard(rig)).toContain("Constitutional Court");
		await rig.driver.press("Escape");
		expect(await waitForNoCard(rig.driver)).toBe(true);
	});

	test("is in a private window only if the reader has let it in there", async () => {
		await rig.show(TELLING);
		const look = (ms: number) =>
			rig.driver.runInPrivate<number>(
				`${rig.server.origin}/page/private`,
				`${PAINTED}
				const end = performance.now() + ${ms};
				while (performance.now() < end && painted().length === 0) await new Promise((done) => setTimeout(done, 50));
				return painted().length;`,
			);
		expect(await look(CALM_MS)).toBe(0);
		await rig.driver.allowPrivate();
		expect(await look(PATIENCE_MS)).toBe(1);
		expect(await paintedNames(rig.driver)).toHaveLength(1);
	});
});

/** Goes from a page with hints to another and back; `meanwhile` is changed in the settings between. */
async function leaveAndReturn(rig: Rig, meanwhile?: SettingsChange): Promise<void> {
	await rig.show(TELLING);
	await waitForUnderlines(rig.driver);
	await rig.driver.open(`${rig.server.origin}/page/other`);
	await waitForUnderlines(rig.driver);
	if (meanwhile) await change(rig, meanwhile);
	await rig.driver.takeErrors();
	await rig.driver.run("setTimeout(() => history.back())");
	const isRestored = await poll(
		async () => (await rig.driver.run<boolean>("return window.isRestored").catch(() => false)) || undefined,
		PATIENCE_MS,
	);
	expect(isRestored).toBe(true);
}

function change(rig: Rig, one: SettingsChange): Promise<unknown> {
	return rig.driver.runInExtension(
		"return browser.runtime.sendMessage({ type: 'settings/change', change: arguments[0] })",
		one,
	);
}

/** Waits until the badge of the driver's page says this; what it says in the end. */
function badge({ driver }: Rig, text: string): Promise<string> {
	return driver.runInExtension(
		`const [tab] = await browser.tabs.query({ url: "*://127.0.0.1/*" });
		const read = () => browser.action.getBadgeText({ tabId: tab.id });
		for (let i = 0; i < 200 && (await read()) !== arguments[0]; i++) await new Promise((done) => setTimeout(done, 50));
		return read();`,
		text,
	);
}

/** Why the card says it was shown: this comes from the page, by way of the background. */
function reasonInCard({ driver }: Rig): Promise<string | undefined> {
	const read = "return document.querySelector('.match-reason summary')?.textContent";
	return poll(async () => (await driver.runInCard<string>(read).catch(() => undefined)) || undefined, PATIENCE_MS);
}

function calm(): Promise<void> {
	return new Promise((done) => setTimeout(done, CALM_MS));
}
