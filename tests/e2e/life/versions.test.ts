import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { extensionFolder } from "../../../src/dev/build-extension.ts";
import type { BrowserDriver } from "../../../src/dev/drive/browser-driver.ts";
import { poll } from "../../../src/dev/drive/poll.ts";
import { waitForCard, waitForUnderlines } from "../../../src/dev/drive/reader.ts";
import { BROWSERS, smallPage, withBrowser } from "../with-browser.ts";
import { PAINTED, PATIENCE_MS, pageErrors, paintedNames, waitForPainted } from "./painted.ts";

/** A page that notes how many highlights are painted on it at most at once, from the moment it is told to. */
const COUNTING = smallPage(`<script>
	${PAINTED}
	window.watch = () => {
		window.most = 0;
		setInterval(() => { window.most = Math.max(window.most, painted().length); }, 10);
	};
</script>`);

describe.each(BROWSERS)("with pages open in %s", (kind) => {
	const folder = mkdtempSync(join(tmpdir(), "qainar-versions-"));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const rig = withBrowser(kind, {
		extension() {
			cpSync(extensionFolder(kind), folder, { recursive: true });
			return folder;
		},
	});

	test("an update takes over from the page script before it, in every tab, with a card open, and no page is loaded anew", async () => {
		await rig.show(COUNTING);
		await waitForUnderlines(rig.driver);
		const [before] = await paintedNames(rig.driver);
		const other = await rig.driver.runInExtension<number>(
			"return (await browser.tabs.create({ url: arguments[0], active: false })).id",
			`${rig.server.origin}/page/other`,
		);
		await rig.driver.press("j", ["Alt"]);
		expect(await waitForCard(rig.driver)).toBeDefined();
		await rig.driver.run("window.isSame = true");
		await pageErrors(rig.driver);

		const manifest = join(folder, "manifest.json");
		writeFileSync(manifest, readFileSync(manifest, "utf8").replace(/"version":\s*"[^"]*"/u, '"version":"9.9.9"'));
		await rig.driver.reload();
		expect(await waitForPainted(rig.driver, (names) => names.length === 1 && names[0] !== before)).toHaveLength(1);
		expect(await waitForNoCardSeen(rig.driver)).toBe(true);
		expect(await rig.driver.run("return window.isSame")).toBe(true);
		expect(await pageErrors(rig.driver)).toEqual([]);

		const seen = await rig.driver.runInExtension<unknown[]>(
			`const { version } = browser.runtime.getManifest();
			for (let i = 0; i < 200; i++) {
				const status = await browser.tabs.sendMessage(arguments[0], { type: "scanner/status" }).catch(() => undefined);
				if (status?.hints.length) break;
				await new Promise((done) => setTimeout(done, 50));
			}
			const [{ result }] = await browser.scripting.executeScript({
				target: { tabId: arguments[0] }, world: "MAIN", func: () => painted().length });
			await browser.tabs.remove(arguments[0]);
			return [version, result];`,
			other,
		);
		expect(seen).toEqual(["9.9.9", 1]);
		await rig.driver.press("k", ["Alt"]);
		expect((await waitForCard(rig.driver))?.topic).toBe("constitutional-court");
		await rig.driver.press("Escape");
		expect(await waitForNoCardSeen(rig.driver)).toBe(true);
	});

	test("a reload never has two page scripts on a page", async () => {
		const [before] = await paintedNames(rig.driver);
		await rig.driver.run("watch()");
		await rig.driver.reload();
		expect(await waitForPainted(rig.driver, (names) => names.length === 1 && names[0] !== before)).toHaveLength(1);
		expect(await rig.driver.run("return window.most")).toBe(1);
	});

	test("an update brings no hint to a page whose site was switched off meanwhile", async () => {
		await rig.driver.runInExtension(
			`await browser.runtime.sendMessage({ type: "settings/change", change: { type: "set", values: { paused: true } } })`,
		);
		expect(await waitForPainted(rig.driver, ({ length }) => length === 0)).toEqual([]);
		await rig.driver.reload();
		const isPaused = await rig.driver.runInExtension<boolean>(
			`const answer = await browser.runtime.sendMessage({ type: "settings/change", change: { type: "set", values: { delay: 300 } } });
			return answer.paused;`,
		);
		expect(isPaused).toBe(true);
		expect(await paintedNames(rig.driver)).toEqual([]);
		await rig.driver.runInExtension(
			`await browser.runtime.sendMessage({ type: "settings/change", change: { type: "set", values: { paused: false } } })`,
		);
		expect(await waitForPainted(rig.driver, ({ length }) => length === 1)).toHaveLength(1);
	});

	test("removing the extension leaves no underline, no card and no error", async () => {
		await rig.driver.press("j", ["Alt"]);
		expect(await waitForCard(rig.driver)).toBeDefined();
		await pageErrors(rig.driver);
		await rig.driver.uninstall();
		expect(await waitForPainted(rig.driver, ({ length }) => length === 0)).toEqual([]);
		expect(await waitForNoCardSeen(rig.driver)).toBe(true);
		await rig.driver.run("document.body.append('Kazakhstan'); document.body.click()");
		expect(await pageErrors(rig.driver)).toEqual([]);
	});
});

/** Waits until no card is seen; in Firefox its element stays, where nothing of it is laid out. */
async function waitForNoCardSeen(driver: BrowserDriver): Promise<boolean> {
	const gone = await poll(async () => {
		const isSeen = await driver.run<boolean>(
			"return [...document.querySelectorAll('[popover=manual]')].some((host) => getComputedStyle(host).display !== 'none')",
		);
		return isSeen ? undefined : true;
	}, PATIENCE_MS);
	return gone ?? false;
}
