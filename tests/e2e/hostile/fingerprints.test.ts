import { describe, expect, test } from "vitest";
import { extensionFolder } from "../../../src/dev/build-extension.ts";
import { poll } from "../../../src/dev/drive/poll.ts";
import { waitForNoCard, waitForUnderlines } from "../../../src/dev/drive/reader.ts";
import { listFiles } from "../../../src/dev/list-files.ts";
import { BROWSERS, TEST_SITE, withBrowser } from "../with-browser.ts";
import { hostilePage, letPass, openFirstCard } from "./watched-page.ts";

/** A policy that keeps a page from nothing, so that what stops it is not the policy. */
const NO_POLICY = "default-src * data: blob: chrome-extension: moz-extension: 'unsafe-inline' 'unsafe-eval'";

/** What a page that knows the extension's address may still load. Firefox's address is another on each machine. */
const REACHABLE = { chromium: [], firefox: ["card.html"] } as const;

describe.each(BROWSERS)("a page that looks for traces in %s", (kind) => {
	const rig = withBrowser(kind, { policy: NO_POLICY });

	test("F1: asks for every packaged file, and reaches none by an address that it can know", async () => {
		const files = listFiles(extensionFolder(kind)).filter((path) => path !== "manifest.json");
		const base = await rig.driver.runInExtension<string>("return browser.runtime.getURL('')");
		await rig.show(hostilePage(""));
		const reached = await rig.driver.run<string[]>(
			`const reached = [];
			for (const address of arguments[0])
				await fetch(address).then((answer) => answer.ok && reached.push(address), () => undefined);
			return reached;`,
			["/page", ...files.map((path) => base + path)],
		);
		expect(reached).toEqual(["/page", ...REACHABLE[kind].map((path) => base + path)]);
	});

	test("F2: hears every message and event, and none of them is ours", async () => {
		await rig.show(
			hostilePage(`
				window.heard = [];
				addEventListener("message", ({ data }) => heard.push(String(data)), true);
				const native = EventTarget.prototype.dispatchEvent;
				EventTarget.prototype.dispatchEvent = function (event) { heard.push(event.type); return native.call(this, event); };`),
		);
		await openFirstCard(rig.driver);
		await rig.driver.press("Escape");
		await waitForNoCard(rig.driver);
		expect(await rig.driver.run("return heard")).toEqual([]);
		const control = await rig.driver.run(
			`postMessage("own", "*"); document.dispatchEvent(new Event("other"));
			await new Promise((done) => setTimeout(done, 100)); return heard.toSorted();`,
		);
		expect(control).toEqual(["other", "own"]);
	});

	test("F3: reads its tree, sheets, requests and errors, and finds no address of the extension", async () => {
		await rig.show(
			hostilePage(`
				window.said = [];
				addEventListener("error", (event) => said.push(event.filename, event.error?.stack));
				document.addEventListener("securitypolicyviolation", (event) => said.push(event.blockedURI, event.sourceFile));`),
		);
		await openFirstCard(rig.driver);
		const traces = `
			const text = [document.documentElement.outerHTML, ...said,
				...[...document.styleSheets].map(({ href, cssRules }) => href + [...cssRules].map((rule) => rule.cssText).join()),
				...[...document.adoptedStyleSheets].map(({ cssRules }) => cssRules.length),
				...performance.getEntries().map(({ name }) => name), window.length].join("\\n");
			return text.match(/(?:chrome|moz)-extension|qainar/giu) ?? [];`;
		expect(await rig.driver.run(traces)).toEqual([]);
		expect(await rig.driver.run(`document.body.title = "moz-extension://x"; ${traces}`)).toEqual(["moz-extension"]);
	});

	test("F4: compares computed styles with and without the extension, and sees no difference", async () => {
		const tags = ["a", "b", "div", "input", "iframe", "mark", "table", "ul", "button", "video", "qainar", "x-card"];
		const bait = tags.flatMap((tag) =>
			["", "hint", "card", "highlight"].map((name) => `<${tag} class="${name}"></${tag}>`),
		);
		const page = hostilePage("", bait.join(""));
		const styles = `return [...document.body.querySelectorAll("*")].map((element) => [...getComputedStyle(element)]
			.map((name) => name + ":" + getComputedStyle(element).getPropertyValue(name)).join(";")).join("\\n");`;
		await rig.show(page);
		await waitForUnderlines(rig.driver);
		const withExtension = await rig.driver.run<string>(styles);
		await rig.driver.revoke(TEST_SITE);
		try {
			await rig.show(page);
			await letPass(300);
			const without = await rig.driver.run<string>(styles);
			expect(without === withExtension).toBe(true);
			await rig.driver.run("document.querySelector('.hint').style.color = 'red'");
			expect((await rig.driver.run<string>(styles)) === without).toBe(false);
		} finally {
			await rig.driver.grant(TEST_SITE);
		}
	});

	test("F5: watches its whole tree, and sees one element come and go with a card, and nothing else", async () => {
		await rig.show(
			hostilePage(`
				window.records = [];
				addEventListener("load", () => new MutationObserver((list) => {
					for (const { type, addedNodes, removedNodes, target } of list)
						records.push([type, target.localName, addedNodes.length, removedNodes.length].join(" "));
				}).observe(document, { childList: true, subtree: true, attributes: true, characterData: true }));`),
		);
		await waitForUnderlines(rig.driver);
		expect(await rig.driver.run("return records")).toEqual([]);
		await openFirstCard(rig.driver);
		await rig.driver.press("Escape");
		await waitForNoCard(rig.driver);
		expect(await rig.driver.run("return records")).toEqual(["childList html 1 0", "childList html 0 1"]);
		expect(await rig.driver.run("document.body.id = 'x'; await null; return records.length")).toBe(3);
	});

	test("F6, F7: can see a random name in the highlight registry, no new global, and no more", async () => {
		const globals = "return Object.getOwnPropertyNames(window).length + Object.getOwnPropertyNames(document).length";
		await rig.show(hostilePage(""));
		await waitForUnderlines(rig.driver);
		const count = await rig.driver.run<number>(globals);
		expect(
			await rig.driver.run("return [...CSS.highlights.keys()].filter((key) => !/^[a-f0-9]{32,33}$/u.test(key))"),
		).toEqual([]);
		await rig.driver.revoke(TEST_SITE);
		try {
			await poll(async () => ((await rig.driver.run("return CSS.highlights.size")) === 0 ? true : undefined), 5_000);
			await rig.show(hostilePage(""));
			expect(await rig.driver.run(globals)).toBe(count);
		} finally {
			await rig.driver.grant(TEST_SITE);
		}
	});
});
