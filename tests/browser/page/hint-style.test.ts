import { expect, test } from "vitest";
import type { ScannerPreferences } from "../../../src/core/settings/scanner-preferences.ts";
import { nameInStyle } from "../../../src/page/highlight-names.ts";
import { hintStyle } from "../../../src/page/hint-style.ts";
import { addStyle, find, setPage } from "./rig.ts";

function styleOf(name: string): CSSStyleDeclaration {
	return getComputedStyle(find("p"), `::highlight(${name})`);
}

const NAMES = { plain: "plain", differing: "two", current: "now" };

/** What the text of a hint looks like in a style. */
function look(name: string, style: ScannerPreferences["style"] = "dotted") {
	const { textDecorationLine: line, textDecorationStyle: form, backgroundColor } = styleOf(nameInStyle(name, style));
	return [line === "none" ? "none" : form, backgroundColor !== "rgba(0, 0, 0, 0)"];
}

test.each<[ScannerPreferences["style"], plain: unknown, differing: unknown]>([
	["dotted", ["dotted", false], ["double", false]],
	["solid", ["solid", false], ["double", false]],
	["ground", ["none", true], ["double", true]],
])(
	"in every style, hints on whose topic sources differ have two lines and others do not: %s",
	(style, plain, differing) => {
		setPage("<p>Court</p>");
		addStyle(hintStyle(NAMES));
		expect(look(NAMES.plain, style)).toEqual(plain);
		expect(look(NAMES.differing, style)).toEqual(differing);
	},
);

test("the current hint has a line and a ground, and nothing else on the page has", () => {
	setPage("<p>Court</p>");
	addStyle(hintStyle(NAMES));
	expect(styleOf("now")).toMatchObject({ textDecorationStyle: "solid", backgroundColor: "rgba(128, 128, 128, 0.32)" });
	expect(look("theirs")).toEqual(["none", false]);
});

test("the page's own style for our names, should it read them, does not hide hints", () => {
	setPage("<p>Court</p>");
	addStyle(hintStyle(NAMES));
	addStyle("::highlight(plain0), p::highlight(two0), p::highlight(now) { text-decoration: none; }");
	for (const name of ["plain0", "two0", "now"]) expect(styleOf(name).textDecorationLine).toBe("underline");
});

test("lines have the colour of the text that they stand under, not the page's, so that they fit everywhere", () => {
	setPage("<p style='color: rgb(200, 0, 0)'>Court</p>");
	addStyle(hintStyle(NAMES));
	for (const name of ["plain0", "two0", "now"]) {
		expect(styleOf(name).textDecorationColor).toBe("rgb(200, 0, 0)");
		expect(styleOf(name).color).toBe("rgb(200, 0, 0)");
	}
	// What is computed is no proof in Chromium, which paints a mixed colour with the root's: it must stand alone.
	expect(hintStyle(NAMES)).not.toContain("color-mix");
});

test("no rule of the style holds for print", () => {
	setPage("<p>Court</p>");
	const sheet = addStyle(hintStyle(NAMES));
	expect([...sheet.cssRules].map((rule) => (rule as CSSMediaRule).media?.mediaText)).toEqual(["not print"]);
});
