import { describe, expect, test } from "vitest";
import { poll } from "../../src/dev/drive/poll.ts";
import { waitForCard, waitForUnderlines } from "../../src/dev/drive/reader.ts";
import { BROWSERS, smallPage, withBrowser } from "./with-browser.ts";

/** Waits until something holds in the card's frame. */
function inCard<T>(run: () => Promise<T | undefined>): Promise<T | undefined> {
	return poll(async () => (await run().catch(() => undefined)) || undefined, 10_000);
}

describe.each(BROWSERS)("the path of a first-time reader in %s", (kind) => {
	const rig = withBrowser(kind);

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
		await rig.show(smallPage("<p>By August the Constitutional Court of Kazakhstan had reviewed 28 cases.</p>"));
		await waitForUnderlines(rig.driver);
		await rig.driver.press("k", ["Alt"]);
		expect((await waitForCard(rig.driver))?.topic).toBe("constitutional-court");
	}

	test("the card leads with what differs, and says why the words were marked", async () => {
		await openCard();
		expect(await textOf(".headline-point")).toMatch(/\S/u);
		expect(await textOf(".match-reason summary")).toContain("Constitutional Court");
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

	const mutedTopics = (): Promise<string> =>
		rig.driver.runInExtension<string>("return JSON.stringify(await browser.storage.local.get('settings'));");

	test("muting the topic is stored, and undoing it from the card takes it back", async () => {
		await openCard();
		await press(".card-actions > button:nth-of-type(2)");
		await press(".fewer-panel > button");
		expect(await textOf(".undo-bar [role=status]")).toContain("Constitutional Court");
		expect(await mutedTopics()).toContain("constitutional-court");
		await press(".undo-bar button");
		const isBack = await poll(
			async () => ((await mutedTopics()).includes("constitutional-court") ? undefined : true),
			10_000,
		);
		expect(isBack).toBe(true);
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
