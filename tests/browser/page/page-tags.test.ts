import { expect, test } from "vitest";
import { isInline, isReadable, isUnread } from "../../../src/page/page-tags.ts";
import { find, setPage, textIn } from "./rig.ts";

const BLOCKS =
	"address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p section summary table tbody td tfoot th thead tr ul";

const INLINE =
	"a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb ruby s slot small span strike strong sub sup time tt u var wbr x-term my-own-element";

test.each(BLOCKS.split(" "))("<%s> is no inline element", (tag) => {
	expect(isInline(document.createElement(tag))).toBe(false);
});

test.each(INLINE.split(" "))("<%s> is inline, as the browser shows it", (tag) => {
	setPage("<p></p>");
	const element = document.createElement(tag);
	find("p").append(element);
	expect(isInline(element)).toBe(true);
	expect(getComputedStyle(element).display).toMatch(/^(?:inline|ruby|contents)/u);
});

test("an element of SVG is not read, though its name is written in lower case alone", () => {
	setPage("<p><svg><text>Court</text></svg></p>");
	expect(isUnread(find("svg"))).toBe(true);
	expect(isReadable(textIn(find("svg")))).toBe(false);
});

test.each([
	["a paragraph", "<p id='at'>Court</p>", true],
	["an inline element", "<p><b id='at'>Court</b></p>", true],
	["a code sample", "<code id='at'>Court</code>", false],
	["a paragraph in a navigation", "<nav><div><p id='at'>Court</p></div></nav>", false],
	["a text field", "<textarea id='at'>Court</textarea>", false],
	["a script", "<script type='text/plain' id='at'>Court</script>", false],
])("whether text is read is told by the elements around it: %s", (_, html, readable) => {
	setPage(html);
	expect(isReadable(textIn(find("#at")))).toBe(readable);
	expect(isReadable(find("#at"))).toBe(readable);
});

test("what has left the page is not read", () => {
	setPage("<p>Court</p>");
	const text = textIn(find("p"));
	find("p").remove();
	expect(isReadable(text)).toBe(false);
	expect(isReadable(document.createTextNode("Court"))).toBe(false);
	expect(isReadable(document)).toBe(false);
});
