import { describe, expect, test } from "vitest";
import { waitForUnderlines } from "../../src/dev/drive/reader.ts";
import { BROWSERS, withBrowser } from "./with-browser.ts";

/** The last words of every page: once they are underlined, all that stands before them has been read. */
const LAST_WORDS = "Kassym-Jomart Tokayev";

/** Reading the largest of these pages may take this long, in ms: it is done in small slices. */
const READING_MS = 30_000;

/** A page whose body a script of its own builds; it counts the clicks on its button and keeps its errors. */
function builtPage(script: string): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bad input</title></head><body>
		<button onclick="this.textContent = Number(this.textContent) + 1">0</button><div id="root"></div><p>${LAST_WORDS}</p>
		<script>
			window.errors = [];
			addEventListener("error", (event) => window.errors.push(String(event.message)));
			addEventListener("unhandledrejection", (event) => window.errors.push(String(event.reason)));
			const root = document.querySelector("#root");
			${script}
		</script></body></html>`;
}

const PAGES = [
	["no text at all", ""],
	["only images", "for (let i = 0; i < 500; i++) root.append(new Image());"],
	[
		"200,000 text nodes",
		`for (let i = 0; i < 2_000; i++) {
			const paragraph = document.createElement("p");
			for (let j = 0; j < 100; j++) paragraph.append("word ");
			root.append(paragraph);
		}`,
	],
	["200,000 text nodes in one paragraph", "for (let i = 0; i < 200_000; i++) root.append('word ');"],
	[
		// Not laid out: Chromium itself ends with an error on text that is laid out so deep, without any extension.
		"nesting 20,000 deep",
		`root.style.display = "none";
		let place = root;
		for (let i = 0; i < 20_000; i++) {
			const inner = document.createElement(i % 2 ? "div" : "span");
			place.append("deep ", inner);
			place = inner;
		}`,
	],
	["lone surrogates", "root.textContent = 'Kazakhstan \\ud800 Constitutional \\udc00 Court \\ud83d';"],
	["a text node of 5 MB with spaces", "root.append('lorem ipsum '.repeat(430_000));"],
	["a text node of 5 MB without a space", "root.style.overflow = 'hidden'; root.append('x'.repeat(5_000_000));"],
	// Not laid out: Chromium itself takes minutes to shape them.
	["a million combining marks", "root.style.display = 'none'; root.append('e' + '\\u0301'.repeat(1_000_000));"],
] as const;

describe.each(BROWSERS)("bad input in %s", (kind) => {
	const rig = withBrowser(kind);

	test.each(PAGES)("a page with %s is read to its end without an error, and keeps working", async (_, script) => {
		await rig.show(builtPage(script));
		expect((await waitForUnderlines(rig.driver, READING_MS)).at(-1)).toBe(LAST_WORDS);
		expect(await rig.driver.run("return window.errors")).toEqual([]);
		const clicks = await rig.driver.run<string>(
			"const button = document.querySelector('button'); button.click(); return button.textContent",
		);
		expect(clicks).toBe("1");
	});
});
