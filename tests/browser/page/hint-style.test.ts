import { expect, onTestFinished, test } from "vitest";
import { hintStyle } from "../../../src/page/hint-style.ts";
import { find, setPage } from "./rig.ts";

/** Adds a style to the page, after those that are there, until the test has ended. */
function addStyle(css: string): CSSStyleSheet {
	const before = document.adoptedStyleSheets;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets = [...before, sheet];
	onTestFinished(() => {
		document.adoptedStyleSheets = before;
	});
	return sheet;
}

function styleOf(name: string): CSSStyleDeclaration {
	return getComputedStyle(find("p"), `::highlight(${name})`);
}

test("a hint is underlined with dots, and the current one with a line and a background", () => {
	setPage("<p>Court</p>");
	addStyle(hintStyle({ hints: "ours", current: "now" }));
	expect(styleOf("ours")).toMatchObject({ textDecorationLine: "underline", textDecorationStyle: "dotted" });
	expect(styleOf("ours").backgroundColor).toBe("rgba(0, 0, 0, 0)");
	expect(styleOf("now")).toMatchObject({ textDecorationLine: "underline", textDecorationStyle: "solid" });
	expect(styleOf("now").backgroundColor).toBe("rgba(128, 128, 128, 0.22)");
	expect(styleOf("theirs").textDecorationLine).toBe("none");
});

test("the page's own style for our names, should it read them, does not hide hints", () => {
	setPage("<p>Court</p>");
	addStyle(hintStyle({ hints: "ours", current: "now" }));
	addStyle("::highlight(ours), p::highlight(now) { text-decoration: none; }");
	expect(styleOf("ours").textDecorationLine).toBe("underline");
	expect(styleOf("now").textDecorationLine).toBe("underline");
});

test("hints keep the colour of the text, so that they fit every page", () => {
	setPage("<p style='color: rgb(200, 0, 0)'>Court</p>");
	addStyle(hintStyle({ hints: "ours", current: "now" }));
	expect(styleOf("now").textDecorationColor).toBe("rgb(200, 0, 0)");
	expect(styleOf("ours").color).toBe("rgb(200, 0, 0)");
});

test("no rule of the style holds for print", () => {
	setPage("<p>Court</p>");
	const sheet = addStyle(hintStyle({ hints: "ours", current: "now" }));
	expect([...sheet.cssRules].map((rule) => (rule as CSSMediaRule).media?.mediaText)).toEqual(["not print"]);
});
