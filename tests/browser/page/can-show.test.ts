import { expect, test } from "vitest";
import { canShow } from "../../../src/page/can-show.ts";
import { find, mentionIn, setPage } from "./rig.ts";

/** Whether a mention can be shown in the element `#at` of a page. */
function showsIn(html: string): boolean {
	setPage(html);
	return canShow(mentionIn(find("#at"), "Court"));
}

test.each([
	["in a paragraph", "<p id='at'>The Court</p>"],
	["in a link within prose", "<p id='at'>See <a href='#'>The Court</a></p>"],
	["in a block that is no link though its anchor spans it", "<p><a id='at'>The Court</a></p>"],
	["in an element without a box of its own", "<p><span style='display: contents' id='at'>The Court</span></p>"],
	["in a small box that lets text flow out", "<div style='width: 1px; height: 1px'><p id='at'>The Court</p></div>"],
	["in a heading", "<h2 id='at'>The Court</h2>"],
	["in a table", "<table><tr><td id='at'>The Court</td></tr></table>"],
	["in an open disclosure", "<details open><summary>x</summary><p id='at'>The Court</p></details>"],
	["beside a control", "<p id='at'>The Court <button>x</button></p>"],
	["in text that no longer can be edited", "<p contenteditable='false' id='at'>The Court</p>"],
	["in text that cannot be edited, in capital letters", "<p contenteditable='FALSE' id='at'>The Court</p>"],
	["where accessibility is stated as not hidden", "<p aria-hidden='false' id='at'>The Court</p>"],
	["below the window's edge", "<div style='height: 9000px'></div><p id='at'>The Court</p>"],
])("a mention is shown %s", (_, html) => {
	expect(showsIn(html)).toBe(true);
});

test.each(["nav", "menu", "button", "label", "summary", "code", "pre"])(
	"a mention is not shown in <%s>, nor in what stands in it",
	(tag) => {
		expect(showsIn(`<${tag} id="at">The Court</${tag}>`)).toBe(false);
		expect(showsIn(`<${tag}><span><b id="at">The Court</b></span></${tag}>`)).toBe(false);
	},
);

test.each([
	"button",
	"navigation",
	"menu",
	"menubar",
	"tab",
	"tablist",
	"toolbar",
	"textbox",
	"searchbox",
	"combobox",
	"listbox",
	"option",
	"switch",
	"slider",
])("a mention is not shown in the role of a %s, nor in what stands in it", (role) => {
	expect(showsIn(`<div role="${role}" id="at">The Court</div>`)).toBe(false);
	expect(showsIn(`<div role="${role}"><p><b id="at">The Court</b></p></div>`)).toBe(false);
});

test.each([
	["hidden", "hidden"],
	["hidden until it is found", "hidden='until-found'"],
	["inert", "inert"],
	["hidden from assistive technology", "aria-hidden='true'"],
	["editable", "contenteditable"],
	["editable by an explicit value", "contenteditable='TRUE'"],
	["editable as plain text", "contenteditable='plaintext-only'"],
])("a mention is not shown in an element that is %s, nor in what stands in it", (_, attribute) => {
	expect(showsIn(`<div ${attribute} id="at">The Court</div>`)).toBe(false);
	expect(showsIn(`<div ${attribute}><p><b id="at">The Court</b></p></div>`)).toBe(false);
});

test("a part of an editor that cannot be edited is quiet as well", () => {
	expect(showsIn("<div contenteditable='true'><p contenteditable='FALSE' id='at'>The Court</p></div>")).toBe(false);
});

test.each([
	["not displayed", "display: none"],
	["invisible", "visibility: hidden"],
	["skipped by the browser", "content-visibility: hidden"],
])("a mention is not shown where it or its container is %s by style", (_, style) => {
	expect(showsIn(`<div style="${style}"><p id="at">The Court</p></div>`)).toBe(false);
});

test("a mention in a closed disclosure is not shown until it opens", () => {
	setPage("<details><summary>x</summary><p id='at'>The Court</p></details>");
	const mention = mentionIn(find("#at"), "Court");
	expect(canShow(mention)).toBe(false);
	find<HTMLDetailsElement>("details").open = true;
	expect(canShow(mention)).toBe(true);
});

test("a mention that has left the page is not shown", () => {
	setPage("<div><p id='at'>The Court</p></div>");
	const mention = mentionIn(find("#at"), "Court");
	expect(canShow(mention)).toBe(true);
	find("div").remove();
	expect(canShow(mention)).toBe(false);
});

test("a mention whose text node was taken out of its element is not shown", () => {
	setPage("<p id='at'>The Court</p>");
	const mention = mentionIn(find("#at"), "Court");
	find("#at").replaceChildren("Other");
	expect(canShow(mention)).toBe(false);
});

test.each([
	["is a link", "<p> <a href='#' id='at'>The Court</a>\n</p>"],
	["is a heading within a link", "<a href='#'><h3 id='at'>The Court</h3></a>"],
	["is one of several within a link", "<a href='#'><h3 id='at'>The Court</h3><p>Read on</p></a>"],
])("a headline that leads elsewhere is navigation and gets no hint: its block %s", (_, html) => {
	expect(showsIn(html)).toBe(false);
});

test.each([
	["laid out left of the page", "position: absolute; left: -9999px; width: 90px"],
	["laid out above the page", "position: absolute; top: -9999px; height: 90px"],
	["in a box of a pixel", "position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)"],
	["in a box without height", "height: 0; overflow: hidden"],
])("text for screen readers alone gets no hint: it is %s", (_, style) => {
	expect(showsIn(`<p style="${style}" id="at">The Court</p>`)).toBe(false);
	expect(showsIn(`<div style="${style}"><p><b id="at">The Court</b></p></div>`)).toBe(false);
});

test("text that is scrolled out of the window is not off the page", () => {
	setPage("<p id='at'>The Court</p><div style='height: 9000px'></div>");
	scrollTo(0, 5_000);
	expect(canShow(mentionIn(find("#at"), "Court"))).toBe(true);
});
