import { describe, expect, test } from "vitest";
import { poll } from "../../../src/dev/drive/poll.ts";
import { pointAtHint, waitForCard, waitForNoCard, waitForUnderlines } from "../../../src/dev/drive/reader.ts";
import { BROWSERS, withBrowser } from "../with-browser.ts";
import { FIND_HOST, hostilePage, letPass, openFirstCard } from "./watched-page.ts";

/** What is taken away comes back within this time, in ms, with room for a busy machine. */
const RETURN_MS = 8_000;

describe.each(BROWSERS)("a page that attacks hints in %s", (kind) => {
	const rig = withBrowser(kind);

	test("A4: sends 10,000 events of its own, and only the reader's pointer opens a card", async () => {
		await rig.show(hostilePage("window.seen = 0; addEventListener('pointermove', () => window.seen++, true);"));
		await waitForUnderlines(rig.driver);
		const sent = await rig.driver.run<number>(`
			window.seen = 0;
			const element = document.querySelector("#first b");
			const { x, y } = element.getBoundingClientRect();
			for (let i = 0; i < 2_000; i++) {
				const at = { bubbles: true, clientX: x + 2, clientY: y + 2, pointerType: "touch" };
				element.dispatchEvent(new PointerEvent("pointermove", { ...at, pointerType: "mouse" }));
				element.dispatchEvent(new PointerEvent("click", at));
				element.dispatchEvent(new MouseEvent("mouseover", at));
				element.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, key: "k", code: "KeyK", altKey: true }));
				element.click();
			}
			return window.seen;`);
		expect(sent).toBe(2_000);
		await letPass(1_000);
		expect(await rig.driver.run(`${FIND_HOST} return host === null`)).toBe(true);
		await pointAtHint(rig.driver, 0);
		expect(await waitForCard(rig.driver)).toBeDefined();
	});

	test("A5: removes the card's element whenever it comes, and is not drawn into a fight over it", async () => {
		await rig.show(
			hostilePage(
				`window.added = 0;
				new MutationObserver((records) => {
					for (const { addedNodes } of records)
						for (const node of addedNodes) if (node.popover === "manual") { window.added++; node.remove(); }
				}).observe(document, { childList: true, subtree: true });`,
				"<input id='field'>",
			),
		);
		const control = await rig.driver.run(`
			const element = document.createElement("div");
			element.popover = "manual";
			document.documentElement.append(element);
			await new Promise((done) => setTimeout(done));
			const count = window.added;
			window.added = 0;
			return count;`);
		expect(control).toBe(1);
		await waitForUnderlines(rig.driver);
		await pointAtHint(rig.driver, 0);
		await letPass(2_500);
		expect(await rig.driver.run("return added")).toBeLessThanOrEqual(2);
		await rig.driver.run("document.querySelector('#field').focus()");
		await rig.driver.press("k");
		expect(await rig.driver.run("return document.querySelector('#field').value")).toBe("k");
	});

	test.each([
		["clears the registry", "CSS.highlights.clear()"],
		["empties each highlight in it", "for (const highlight of CSS.highlights.values()) highlight.clear()"],
	])("A6: %s again and again, and the hints are back when it ends", async (_, attack) => {
		await rig.show(hostilePage(""));
		expect(await waitForUnderlines(rig.driver)).toHaveLength(1);
		const left = await rig.driver.run<number>(`
			for (let i = 0; i < 10; i++) {
				${attack};
				await new Promise((done) => setTimeout(done, 50));
			}
			${attack};
			return [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);`);
		expect(left).toBe(0);
		expect(await waitForUnderlines(rig.driver, RETURN_MS)).toEqual(["Constitutional Court"]);
	});

	test("A7: has highlights of its own, which stay as they are; ours bear other names on each load", async () => {
		const names = new Set<string>();
		for (let load = 0; load < 3; load++) {
			await rig.show(
				hostilePage(`addEventListener("DOMContentLoaded", () => {
					const range = new Range();
					range.selectNodeContents(document.querySelector("h1"));
					window.own = new Highlight(range);
					CSS.highlights.set("own", window.own);
				});`),
			);
			await poll(
				async () => ((await rig.driver.run<number>("return CSS.highlights.size")) > 1 ? true : undefined),
				5_000,
			);
			await rig.driver.press("k", ["Alt"]);
			expect(await waitForCard(rig.driver)).toBeDefined();
			const keys = await rig.driver.run<string[]>("return [...CSS.highlights.keys()]");
			expect(keys.length).toBe(3);
			for (const key of keys) if (key !== "own") names.add(key);
			await rig.driver.press("Escape");
			expect(await waitForNoCard(rig.driver)).toBe(true);
			expect(await rig.driver.run("return CSS.highlights.get('own') === own && own.size === 1")).toBe(true);
		}
		expect(names.size).toBe(6);
	});

	test("A10: is made of 20,000 mentions, of which it gets a few hints", async () => {
		await rig.show(
			hostilePage(
				"",
				`<div id="root"></div><script>
					for (let i = 0; i < 20_000; i++) root.insertAdjacentHTML("beforeend", "<p>In Kazakhstan the Constitutional Court sat.</p>");
				</script>`,
			),
		);
		expect(await rig.driver.run("return document.body.textContent.split('Constitutional').length")).toBeGreaterThan(
			20_000,
		);
		const texts = await waitForUnderlines(rig.driver, 30_000);
		expect(texts.length).toBeGreaterThan(0);
		expect(texts.length).toBeLessThanOrEqual(500);
	});

	test("a card opens as ever after all that", async () => {
		await rig.show(hostilePage(""));
		expect((await openFirstCard(rig.driver)).topic).toBe("constitutional-court");
	});
});
