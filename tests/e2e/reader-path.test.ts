import { describe, expect, test } from "vitest";
import { poll } from "../../src/dev/drive/poll.ts";
import { underlinedTexts, waitForCard, waitForUnderlines } from "../../src/dev/drive/reader.ts";
import { datedPageWith, missingReason, SAVED_PAGE_POLICY, skipsSavedPages } from "./saved-pages.ts";
import { BROWSERS, withBrowser } from "./with-browser.ts";

const SENTENCE = "By August the Constitutional Court of Kazakhstan had reviewed 28 cases.";

/** Waits until something holds in the card's frame. */
function inCard<T>(run: () => Promise<T | undefined>): Promise<T | undefined> {
	return poll(async () => (await run().catch(() => undefined)) || undefined, 10_000);
}

describe.skipIf(skipsSavedPages).each(BROWSERS)(`the path of a first-time reader in %s${missingReason}`, (kind) => {
	const rig = withBrowser(kind, { policy: SAVED_PAGE_POLICY });

	/** Puts the focus on a control of the card and presses Enter, as a reader who has tabbed to it. */
	async function press(selector: string): Promise<void> {
		const isFocused = await inCard(() =>
			rig.driver.runInCard<boolean>(`
				const control = document.querySelector(${JSON.stringify(selector)});
				control?.focus();
				return control !== null && document.activeElement === control;`),
		);
		expect([selector, isFocused]).toEqual([selector, true]);
		await rig.driver.press("Enter");
	}

	const textOf = (selector: string) =>
		inCard(() =>
			rig.driver.runInCard<string>(`return document.querySelector(${JSON.stringify(selector)})?.textContent;`),
		);

	async function openCard(): Promise<void> {
		await rig.show(datedPageWith(SENTENCE).html);
		expect(await waitForUnderlines(rig.driver)).toEqual(["Constitutional Court"]);
		await rig.driver.press("k", ["Alt"]);
		expect((await waitForCard(rig.driver))?.topic).toBe("constitutional-court");
	}

	/** Whether the reader has muted the topic or rejected its words: what they have taken back has no value. */
	const isStored = (): Promise<boolean> =>
		rig.driver.runInExtension<boolean>(`
			const { settings } = await browser.storage.local.get("settings");
			return Object.entries(settings?.units ?? {}).some(
				([key, { value }]) => key.includes("constitutional-court") && value !== undefined);`);

	test("the card leads with what differs, sets the page's figure beside it, and says how old the newest statement is", async () => {
		await openCard();
		expect(await textOf(".headline-point")).toContain("Figures from different times");
		expect(await textOf(".figures [data-stated]")).toContain("28");
		expect(await textOf(".age")).toMatch(/Newest statement: after 4 April 2025\. .*page/u);
	});

	test("the card says why the words were marked, and a wrong match is rejected and taken back", async () => {
		await openCard();
		expect(await textOf(".match-reason summary")).toContain("Constitutional Court");
		await press(".match-reason summary");
		await press(".match-reason button");
		expect(await textOf(".undo-bar [role=status]")).toContain("Constitutional Court");
		expect(await isStored()).toBe(true);
		await press(".undo-bar button");
		// The page has its hint again.
		await openCard();
	});

	test("a citation is copied", async () => {
		await openCard();
		await press(".card-actions > button:nth-of-type(1)");
		await press(".copy-panel > button:nth-of-type(2)");
		const said = await inCard(() =>
			rig.driver.runInCard<string>("return document.querySelector('.panel-status').textContent"),
		);
		expect(said).toContain("Copied");
	});

	test("muting the topic is stored, and undoing it from the card takes it back", async () => {
		await openCard();
		await press(".card-actions > button:nth-of-type(2)");
		await press(".fewer-panel > button");
		expect(await textOf(".undo-bar [role=status]")).toContain("Constitutional Court");
		expect(await isStored()).toBe(true);
		await press(".undo-bar button");
		// The page has its hint again.
		await openCard();
	});

	test("switching the site off from the card takes the hints away, and undoing it there brings them back", async () => {
		const hintsAre = (areThere: boolean) =>
			poll(async () => ((await underlinedTexts(rig.driver)).length > 0 === areThere ? true : undefined), 10_000);
		const switchOff = async () => {
			await openCard();
			await press(".card-actions > button:nth-of-type(2)");
			await press(".fewer-panel > button:nth-of-type(3)");
			expect(await textOf(".undo-bar [role=status]")).toContain("127.0.0.1");
		};
		await switchOff();
		await press(".undo-bar button");
		expect(await textOf(".card-actions")).toBeDefined();
		await rig.driver.press("Escape");
		expect(await hintsAre(true)).toBe(true);
		await switchOff();
		await rig.driver.press("Escape");
		expect(await hintsAre(false)).toBe(true);
		// On again from elsewhere, the open page follows.
		await rig.driver.runInExtension(
			`return browser.runtime.sendMessage({
				type: "settings/change", change: { type: "site", host: "127.0.0.1", rule: null } });`,
		);
		expect(await hintsAre(true)).toBe(true);
	});

	test("comparing all opens the topic on the comparison page in a tab of its own", async () => {
		await openCard();
		await press(".main-action");
		const address = await poll(
			() =>
				rig.driver.runInExtension<string | undefined>(
					"return (await browser.tabs.query({})).map(({ url }) => url).find((url) => url?.includes('compare.html'));",
				),
			10_000,
		);
		expect(address).toContain("#/topic/constitutional-court");
	});
});
