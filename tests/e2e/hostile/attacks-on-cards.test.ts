import { describe, expect, test } from "vitest";
import { BROWSERS, withBrowser } from "../with-browser.ts";
import { FIND_HOST, hostilePage, letPass, openFirstCard } from "./watched-page.ts";

/** Ways of a page to make an element unseen while it can still be clicked. */
const REDRESS = [
	["opacity", "opacity: 0"],
	["a filter", "filter: opacity(0)"],
	["clipping", "clip-path: inset(50%)"],
	["moving it away", "transform: translateX(-9999px)"],
	["visibility", "visibility: hidden"],
	["display", "display: none"],
	["a mask", "mask: linear-gradient(transparent, transparent)"],
	["shrinking", "scale: 0"],
	["zoom", "zoom: 0.01"],
	["blending", "mix-blend-mode: difference"],
	["containment", "content-visibility: hidden"],
	["no pointer events", "pointer-events: none"],
] as const;

describe.each(BROWSERS)("a page that attacks cards in %s", (kind) => {
	const rig = withBrowser(kind);

	test("A1: finds the text of a closed shadow root, but not that of a card", async () => {
		await rig.show(
			hostilePage(
				`window.seek = (text) => {
					getSelection().collapse(document.body, 0);
					return window.find(text, false, false, true, false, true);
				};`,
				`<div id="stand-in"></div><script>
					document.querySelector("#stand-in").attachShadow({ mode: "closed" }).innerHTML = "<p>a canary sings</p>";
				</script>`,
			),
		);
		expect(await rig.driver.run("return seek('a canary sings')")).toBe(true);
		const card = await openFirstCard(rig.driver);
		const claim = card.sources.flatMap(({ claims }) => claims)[0];
		const words = claim?.text.slice(0, 40) ?? "";
		expect(words).not.toBe("");
		const seen = await rig.driver.run<{ found: boolean | string; texts: string }>(
			`${FIND_HOST}
			// Firefox refuses a page the nodes that are not its own.
			const attempt = (look) => { try { return look(); } catch { return "refused"; } };
			const found = attempt(() => seek(arguments[0]));
			attempt(() => getSelection().selectAllChildren(document.documentElement));
			const texts = [
				() => getSelection().toString(),
				() => host.innerText,
				() => host.getHTML(),
				() => host.textContent,
				() => document.caretPositionFromPoint(innerWidth / 2, innerHeight / 2).offsetNode.textContent,
			].map(attempt).join("\\n");
			return { found, texts };`,
			words,
		);
		expect(seen.found).not.toBe(true);
		expect(seen.texts).not.toContain(words);
		expect((await openFirstCard(rig.driver)).sources).toEqual(card.sources);
	});

	test("A2: hooks attachShadow, and gets hold of its own roots alone", async () => {
		await rig.show(
			hostilePage(`
				window.roots = [];
				const native = Element.prototype.attachShadow;
				Element.prototype.attachShadow = function (init) {
					const root = native.call(this, init);
					window.roots.push(root);
					return root;
				};`),
		);
		expect(
			await rig.driver.run("document.createElement('div').attachShadow({ mode: 'closed' }); return roots.length"),
		).toBe(1);
		await openFirstCard(rig.driver);
		expect(await rig.driver.run(`${FIND_HOST} return [roots.length, host.shadowRoot, host.childNodes.length]`)).toEqual(
			[1, null, 0],
		);
	});

	test("A3, A8: restyles what is its own in every way, and the card's element in none", async () => {
		await rig.show(hostilePage("", "<div id='stand-in'>of the page</div>"));
		await openFirstCard(rig.driver);
		const rows = await rig.driver.run<{ way: string; standIn: boolean; host: boolean }[]>(
			`${FIND_HOST}
			const standIn = document.querySelector("#stand-in");
			const look = (element) => {
				const style = getComputedStyle(element);
				return ["opacity", "filter", "clipPath", "transform", "visibility", "display", "maskImage", "scale", "zoom",
					"mixBlendMode", "contentVisibility", "pointerEvents"].map((name) => style[name]).join(";");
			};
			const before = [look(standIn), look(host)];
			return arguments[0].map(([way, rule]) => {
				const sheet = document.createElement("style");
				sheet.textContent = "html > *:not(head, body), #stand-in { " + rule + " !important }";
				document.head.append(sheet);
				for (const element of [standIn, host]) element.style.cssText = rule.replace(/$/u, " !important");
				const seen = { way, standIn: look(standIn) !== before[0], host: look(host) !== before[1] };
				for (const element of [standIn, host]) element.removeAttribute("style");
				sheet.remove();
				return seen;
			});`,
			REDRESS,
		);
		expect(rows).toEqual(REDRESS.map(([way]) => ({ way, standIn: true, host: false })));
	});

	test("A3: hides the card below itself, and a click there neither leads away nor changes a setting", async () => {
		await rig.show(hostilePage(""));
		await openFirstCard(rig.driver);
		const settings = () => rig.driver.runInExtension("return browser.storage.local.get(null)");
		const address = await rig.driver.run("return location.href");
		const before = await settings();
		await openFirstCard(rig.driver);
		const point = await rig.driver.run<{ x: number; y: number }>(
			`document.documentElement.style.filter = "opacity(0)";
			const overlay = document.createElement("div");
			overlay.popover = "manual";
			overlay.style.cssText = "position:fixed;inset:0;width:100vw;height:100vh;background:#fff;pointer-events:none";
			document.body.append(overlay);
			overlay.showPopover();
			const { x, bottom } = document.querySelector("#first").getBoundingClientRect();
			return { x: x + 200, y: bottom + 120 };`,
		);
		await rig.driver.movePointer(point);
		await rig.driver.click();
		expect(await rig.driver.run("return location.href")).toBe(address);
		expect(await settings()).toEqual(before);
	});

	test("A8: styles its own text in large and backwards, and the card's frame not at all", async () => {
		const look = `const { fontSize, direction, letterSpacing } = getComputedStyle(document.body);
			return { fontSize, direction, letterSpacing, width: innerWidth };`;
		await rig.show(hostilePage(""));
		await openFirstCard(rig.driver);
		const neutral = await rig.driver.runInCard(look);
		await rig.show(
			hostilePage(
				"",
				"<style>*, ::before { font-size: 40px !important; direction: rtl !important; letter-spacing: 9px !important; --any: red }</style>",
			),
		);
		await openFirstCard(rig.driver);
		expect(await rig.driver.run("return getComputedStyle(document.body).letterSpacing")).toBe("9px");
		expect(await rig.driver.runInCard(look)).toEqual(neutral);
	});

	test("A9: names fonts to learn what letters are shown, and learns them of its own text alone", async () => {
		const names = ["Arial", "Helvetica", "Segoe UI", "Roboto", "Noto Sans", "system-ui", "sans-serif", "serif"];
		const faces = names.map((name, i) => `@font-face { font-family: "${name}"; src: url(/leak-${i}) }`);
		const leaks = () => rig.server.requests.filter((path) => path.startsWith("/leak")).length;
		await rig.show(hostilePage("", `<style>${faces.join("\n")}</style>`));
		await openFirstCard(rig.driver);
		await letPass(300);
		expect(leaks()).toBe(0);
		await rig.driver.run("document.body.style.fontFamily = 'Arial'");
		await letPass(500);
		expect(leaks()).toBeGreaterThan(0);
	});

	test("A11: gets no hold of what the card's links open", async () => {
		await rig.show(hostilePage(""));
		await openFirstCard(rig.driver);
		const links = await rig.driver.runInCard<{ href: string; rel: string; target: string }[]>(
			"return [...document.querySelectorAll('a[href]')].map(({ href, rel, target }) => ({ href, rel, target }))",
		);
		const outside = (links ?? []).filter(({ href }) => !/^(?:chrome|moz)-extension:/u.test(href));
		expect(outside.length).toBeGreaterThan(0);
		for (const { href, rel, target } of outside) {
			expect(href).toMatch(/^https:\/\//u);
			expect(rel.split(" ")).toEqual(expect.arrayContaining(["noopener", "noreferrer"]));
			expect(target).toBe("_blank");
		}
	});

	test("I1: writes markup beside a hint, and the card shows it as text", async () => {
		const markup = "<img src=x onerror=alert(1)><script>alert(2)</scr" + "ipt>";
		const text = markup.replaceAll("<", "&lt;");
		await rig.show(hostilePage("").replace("has opened", `${text} has opened`).replace("<title>", `<title>${text} `));
		await rig.driver.takeErrors();
		await openFirstCard(rig.driver);
		await letPass(500);
		const counts = await rig.driver.runInCard<number[]>(
			"return [document.querySelectorAll('img, [onerror], script:not([src])').length, document.body.innerHTML.length]",
		);
		expect(counts?.[0]).toBe(0);
		expect(counts?.[1]).toBeGreaterThan(0);
		expect(await rig.driver.takeErrors()).toEqual([]);
	});
});
