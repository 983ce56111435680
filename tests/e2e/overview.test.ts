import { describe, expect, test } from "vitest";
import { poll } from "../../src/dev/drive/poll.ts";
import { waitForUnderlines } from "../../src/dev/drive/reader.ts";
import { missingReason, pagesWithArticles, SAVED_PAGE_POLICY, skipsSavedPages } from "./saved-pages.ts";
import { BROWSERS, type Rig, smallPage, withBrowser } from "./with-browser.ts";

/** What the side panel shows of a topic. */
interface SeenTopic {
	readonly id: string;
	readonly hints: readonly string[];
}

const UNTIL = `
	const until = async (look) => {
		for (let i = 0; i < 200; i++) {
			const found = await look();
			if (found) return found;
			await new Promise((done) => setTimeout(done, 50));
		}
		throw new Error("nothing came: " + look);
	};`;

const READ_TOPICS = `
	await until(() => document.querySelector("[data-page-topic]"));
	const topics = [...document.querySelectorAll("[data-page-topic]")].map((topic) => ({
		id: topic.dataset.pageTopic,
		hints: [...topic.querySelectorAll("[data-hint]")].map((hint) => hint.textContent),
	}));`;

/** The badge of the driver's page. */
function badgeOf({ driver }: Rig): Promise<string> {
	return driver.runInExtension(`
		const [tab] = await browser.tabs.query({ url: "*://127.0.0.1/*" });
		return browser.action.getBadgeText({ tabId: tab.id });`);
}

/** Waits until the badge of the driver's page says this; what it says in the end. */
async function waitForBadge(rig: Rig, text: string): Promise<string> {
	const seen = await poll(async () => ((await badgeOf(rig)) === text ? text : undefined), 10_000);
	return seen ?? badgeOf(rig);
}

/** How far the page is scrolled, and the words that are marked: they stand in two highlights at a time. */
function whereIs({ driver }: Rig): Promise<{ y: number; marked: string[] }> {
	return driver.run(`
		const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
		const isSame = (one, other) => one.startContainer === other.startContainer && one.startOffset === other.startOffset;
		const twice = ranges.filter((range, at) => ranges.findIndex((other) => isSame(range, other)) < at);
		const marked = twice.map((range) => {
			const live = document.createRange();
			live.setStart(range.startContainer, range.startOffset);
			live.setEnd(range.endContainer, range.endOffset);
			return live.toString();
		});
		return { y: scrollY, marked };`);
}

const LONG = `<div style="height: 4000px"></div><h2>Later</h2><p>Kazakhstan abolished the death penalty.</p>
	<div style="height: 4000px"></div>`;

describe.each(BROWSERS)("in %s", (kind) => {
	const rig = withBrowser(kind);

	test("the badge counts the hints of the page, follows it, and is cleared when the page goes", async () => {
		await rig.show(smallPage(LONG));
		await waitForUnderlines(rig.driver);
		expect(await waitForBadge(rig, "2")).toBe("2");
		await rig.driver.run("document.querySelector('#first').remove()");
		expect(await waitForBadge(rig, "1")).toBe("1");
		await rig.show("<!doctype html><title>Cats</title><p>Cats sleep a lot.</p>");
		expect(await waitForBadge(rig, "")).toBe("");
	});

	test("each tab has a badge of its own", async () => {
		await rig.show(`${smallPage(LONG)}<script>if (location.hash) document.querySelector("#first").remove();</script>`);
		await waitForUnderlines(rig.driver);
		const badges = await rig.driver.runInExtension<string[]>(
			`${UNTIL}
			const [first] = await browser.tabs.query({ url: "*://127.0.0.1/*" });
			const second = await browser.tabs.create({ url: arguments[0] + "/page#other", active: false });
			const badge = ({ id }) => browser.action.getBadgeText({ tabId: id });
			const seen = await until(async () => (await badge(second)) && [await badge(first), await badge(second)]);
			await browser.tabs.remove(second.id);
			return [...seen, await badge(first)];`,
			rig.server.origin,
		);
		expect(badges).toEqual(["2", "1", "2"]);
	});

	test("the side panel lists the page's topics in reading order, and leads to a hint and back", async () => {
		await rig.show(smallPage(LONG));
		await waitForUnderlines(rig.driver);
		await rig.driver.run("scrollTo(0, 10)");
		const topics = await rig.driver.runInSidePanel<SeenTopic[]>(`${UNTIL}${READ_TOPICS}
			document.querySelector("[data-page-topic=death-penalty] [data-hint]").click();
			await until(() => document.querySelector("[aria-current]"));
			await new Promise((done) => setTimeout(done, 200));
			return topics;`);
		expect(topics).toEqual([
			{ id: "constitutional-court", hints: ["Constitutional Court"] },
			{ id: "death-penalty", hints: ["abolished the death penalty"] },
		]);
		expect((await whereIs(rig)).y).toBeGreaterThan(1_000);
		await rig.driver.runInSidePanel(`${UNTIL}${READ_TOPICS}
			document.querySelector("[data-hint]").click();
			(await until(() => document.querySelector(".panel-head button"))).click();
			await new Promise((done) => setTimeout(done, 200));`);
		expect((await whereIs(rig)).y).toBe(10);
	});

	test("the hint that was gone to is marked for a while", async () => {
		await rig.show(smallPage(LONG));
		await waitForUnderlines(rig.driver);
		await rig.driver.runInSidePanel(`${UNTIL}${READ_TOPICS}
			document.querySelector("[data-page-topic=death-penalty] [data-hint]").click();
			await new Promise((done) => setTimeout(done, 100));`);
		expect((await whereIs(rig)).marked).toEqual(["abolished the death penalty"]);
		const calm = await poll(async () => ((await whereIs(rig)).marked.length === 0 ? true : undefined), 10_000);
		expect(calm).toBe(true);
	});

	test("the side panel follows the page as it changes", async () => {
		await rig.show(`${smallPage()}<script>
			setTimeout(() => document.body.insertAdjacentHTML("beforeend", "<h2>Later</h2><p>Kazakhstan abolished the death penalty.</p>"), 4000);
		</script>`);
		await waitForUnderlines(rig.driver);
		const seen = await rig.driver.runInSidePanel<number[]>(`${UNTIL}
			const count = () => document.querySelectorAll("[data-page-topic]").length;
			await until(() => count() === 1);
			await until(() => count() === 2);
			return [1, 2];`);
		expect(seen).toEqual([1, 2]);
	});
});

describe.skipIf(skipsSavedPages).each(BROWSERS)(`on saved pages with articles in %s${missingReason}`, (kind) => {
	const rig = withBrowser(kind, { policy: SAVED_PAGE_POLICY });

	test("badge, popup and side panel tell the same topics, and each hint can be gone to", {
		timeout: 240_000,
	}, async () => {
		for (const { name, html } of pagesWithArticles(3)) {
			await rig.show(html);
			const underlined = await waitForUnderlines(rig.driver);
			const topics = await rig.driver.runInSidePanel<SeenTopic[]>(`${UNTIL}${READ_TOPICS} return topics;`);
			const hints = topics.flatMap((topic) => topic.hints);
			expect(hints.toSorted(), name).toEqual(underlined.toSorted());
			expect(await waitForBadge(rig, String(underlined.length)), name).toBe(String(underlined.length));
			const inPopup = await rig.driver.runInExtension<string[]>(
				`${UNTIL}${READ_TOPICS} return topics.map(({ id }) => id);`,
			);
			expect(inPopup, name).toEqual(topics.map(({ id }) => id));
			await rig.driver.runInSidePanel(`${UNTIL}${READ_TOPICS}
				[...document.querySelectorAll("[data-hint]")].at(-1).click();
				await new Promise((done) => setTimeout(done, 300));`);
			const { marked } = await whereIs(rig);
			expect(hints, name).toContain(marked[0]);
		}
	});
});
