import { describe, expect, test } from "vitest";
import { poll } from "../../src/dev/drive/poll.ts";
import {
	pointAtHint,
	underlinedTexts,
	waitForCard,
	waitForNoCard,
	waitForUnderlines,
} from "../../src/dev/drive/reader.ts";
import { BROWSERS, smallPage, TEST_SITE, withBrowser } from "./with-browser.ts";

/** Until something that must not happen counts as not having happened, in ms: longer than every delay of ours. */
const CALM_MS = 1_500;

const SOURCES = ["britishjournal", "eureporter", "infoquest", "newjurist", "tnmn"];

describe.each(BROWSERS)("in %s", (kind) => {
	const rig = withBrowser(kind);

	test("a term that inline tags split is one hint, and pointing at it opens the card of all five sources", async () => {
		await rig.show(smallPage());
		expect(await waitForUnderlines(rig.driver)).toEqual(["Constitutional Court"]);
		await pointAtHint(rig.driver, 0);
		const card = await waitForCard(rig.driver);
		expect(card?.topic).toBe("constitutional-court");
		expect(card?.sources.map(({ id }) => id).toSorted()).toEqual(SOURCES);
		const speaking = card?.sources.filter(({ silent }) => !silent) ?? [];
		expect(speaking.length).toBeGreaterThan(0);
		for (const { claims } of speaking) expect(claims.length).toBeGreaterThan(0);
	});

	test("Escape closes the card, and it stays closed while the pointer rests", async () => {
		await rig.show(smallPage());
		await waitForUnderlines(rig.driver);
		await pointAtHint(rig.driver, 0);
		expect(await waitForCard(rig.driver)).toBeDefined();
		await rig.driver.press("Escape");
		expect(await waitForNoCard(rig.driver)).toBe(true);
		expect(await waitForCard(rig.driver, CALM_MS)).toBeUndefined();
	});

	test("leaving the hint closes the card after its grace", async () => {
		await rig.show(smallPage());
		await waitForUnderlines(rig.driver);
		await pointAtHint(rig.driver, 0);
		expect(await waitForCard(rig.driver)).toBeDefined();
		await rig.driver.movePointer({ x: 1200, y: 20 });
		expect(await waitForNoCard(rig.driver)).toBe(true);
	});

	test("the pointer can travel from the hint into the card, which stays open", async () => {
		await rig.show(smallPage());
		await waitForUnderlines(rig.driver);
		await pointAtHint(rig.driver, 0);
		expect(await waitForCard(rig.driver)).toBeDefined();
		const hint = await rig.driver.run<{ x: number; y: number }>(
			"const { x, bottom } = document.querySelector('#first').getBoundingClientRect(); return { x, y: bottom }",
		);
		await rig.driver.movePointer({ x: hint.x + 200, y: hint.y + 60 });
		await new Promise((done) => setTimeout(done, CALM_MS));
		expect(await waitForCard(rig.driver, 0)).toBeDefined();
	});

	test("Alt+K opens the first hint's card and goes on to the next, Alt+Shift+K goes back, Escape gives focus back", async () => {
		await rig.show(
			smallPage("<h2>More</h2><p>Kazakhstan abolished the death penalty.</p><a id='link' href='#x'>A link</a>"),
		);
		await waitForUnderlines(rig.driver);
		await rig.driver.run("document.querySelector('#link').focus()");
		await rig.driver.press("k", ["Alt"]);
		expect((await waitForCard(rig.driver))?.topic).toBe("constitutional-court");
		await rig.driver.press("k", ["Alt"]);
		const next = await poll(async () => {
			const card = await waitForCard(rig.driver, 0);
			return card?.topic === "death-penalty" ? card : undefined;
		}, 10_000);
		expect(next?.sources).toHaveLength(5);
		await rig.driver.press("k", ["Alt", "Shift"]);
		const back = await poll(async () => {
			const card = await waitForCard(rig.driver, 0);
			return card?.topic === "constitutional-court" ? card : undefined;
		}, 10_000);
		expect(back).toBeDefined();
		await rig.driver.press("Escape");
		expect(await waitForNoCard(rig.driver)).toBe(true);
		expect(await rig.driver.run("return document.activeElement.id")).toBe("link");
	});

	test("text that comes later gets hints, and text that goes takes them along", async () => {
		await rig.show(smallPage());
		await waitForUnderlines(rig.driver);
		await rig.driver.run(`
			const heading = document.createElement("h2");
			heading.textContent = "Later";
			const paragraph = document.createElement("p");
			paragraph.id = "late";
			paragraph.innerHTML = "Kazakhstan has abolished the <i>death</i> penalty.";
			document.body.append(heading, paragraph);`);
		const later = await poll(async () => ((await underlinedTexts(rig.driver)).length === 2 ? true : undefined), 10_000);
		expect(later).toBe(true);
		await rig.driver.run("document.querySelector('#late').remove()");
		const gone = await poll(async () => ((await underlinedTexts(rig.driver)).length === 1 ? true : undefined), 10_000);
		expect(gone).toBe(true);
	});

	test("a page that becomes another without loading is read anew", async () => {
		await rig.show(smallPage());
		await waitForUnderlines(rig.driver);
		await rig.driver.run(`
			history.pushState(null, "", "/page/other");
			document.title = "Something else";
			document.body.innerHTML = "<h1>Elsewhere</h1><p>A constitutional court sat in another country.</p>";`);
		const empty = await poll(async () => ((await underlinedTexts(rig.driver)).length === 0 ? true : undefined), 10_000);
		expect(empty).toBe(true);
	});

	test("the page's tree is not touched while no card is open, and holds one element more while one is", async () => {
		await rig.show(
			`<script>
				window.changes = [];
				new MutationObserver((records) => window.changes.push(...records.map(({ type, addedNodes, removedNodes }) =>
					type + " +" + addedNodes.length + " -" + removedNodes.length)))
					.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
				addEventListener("load", () => { window.changes = []; });
			</script>${smallPage()}`,
		);
		await waitForUnderlines(rig.driver);
		await new Promise((done) => setTimeout(done, CALM_MS));
		expect(await rig.driver.run("return window.changes")).toEqual([]);
		await pointAtHint(rig.driver, 0);
		expect(await waitForCard(rig.driver)).toBeDefined();
		await rig.driver.press("Escape");
		expect(await waitForNoCard(rig.driver)).toBe(true);
		expect(await rig.driver.run("return window.changes")).toEqual(["childList +1 -0", "childList +0 -1"]);
	});

	test("taking the site's permission back takes the hints away at once, and giving it brings them back", async () => {
		await rig.show(smallPage());
		await waitForUnderlines(rig.driver);
		await pointAtHint(rig.driver, 0);
		expect(await waitForCard(rig.driver)).toBeDefined();
		await rig.driver.revoke(TEST_SITE);
		expect(await waitForNoCard(rig.driver)).toBe(true);
		expect(await rig.driver.run("return CSS.highlights.size")).toBe(0);
		await rig.driver.open(`${rig.server.origin}/page`);
		expect(await waitForUnderlines(rig.driver, CALM_MS)).toEqual([]);
		await rig.driver.grant(TEST_SITE);
		expect(await waitForUnderlines(rig.driver)).toEqual(["Constitutional Court"]);
	});

	test("nothing is asked of the network but the page itself", async () => {
		await rig.driver.takeRequests();
		await rig.show(smallPage("<script>fetch('/page/control')</script>"));
		await waitForUnderlines(rig.driver);
		await pointAtHint(rig.driver, 0);
		expect(await waitForCard(rig.driver)).toBeDefined();
		await rig.driver.press("Escape");
		await waitForNoCard(rig.driver);
		const paths = new Set((await rig.driver.takeRequests()).map((address) => address.replace(rig.server.origin, "")));
		paths.delete("/favicon.ico");
		// Firefox counts the page itself as asked for by the driver. What the page asks for is there, so ours would be.
		paths.delete("/page");
		expect([...paths]).toEqual(["/page/control"]);
	});

	test("the page's console stays clean", async () => {
		await rig.driver.takeErrors();
		await rig.show(smallPage());
		await waitForUnderlines(rig.driver);
		await pointAtHint(rig.driver, 0);
		expect(await waitForCard(rig.driver)).toBeDefined();
		const errors = await rig.driver.takeErrors();
		expect(errors.filter((error) => !error.includes("favicon") && !error.includes("404"))).toEqual([]);
	});
});
