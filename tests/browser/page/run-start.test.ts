import { expect, test } from "vitest";
import { runStart } from "../../../src/page/run-start.ts";
import { find, setPage } from "./rig.ts";

/** The text node on the page that says exactly this. */
function textNode(data: string): Text {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode() !== null) if ((walker.currentNode as Text).data === data) return walker.currentNode as Text;
	throw new Error(`No text node says "${data}".`);
}

test.each([
	["a node that starts its paragraph is the start itself", "<p>here</p>", "here"],
	["text before it belongs to the run", "<p>start<b>x</b>here</p>", "start"],
	["a node within inline tags starts where its paragraph does", "<p>start<b><i>x<u>here</u></i></b></p>", "start"],
	["custom elements are part of the line", "<p>start<x-term>x</x-term>here</p>", "start"],
	["a comment does not part the line", "<p>start<!-- x -->here</p>", "start"],
	["line breaks and pictures do not end the run", "<p>start<br><img alt=''>here</p>", "start"],
	["a block before it ends the run", "<div>other<p>x</p>here</div>", "here"],
	["a block before an inline parent ends the run", "<div><p>x</p><b>start</b>here</div>", "b"],
	["a control before it ends the run", "<p>other<button>x</button>here</p>", "here"],
	["text that is not read ends the run", "<p>other<code>x</code>here</p>", "here"],
])("%s", (_, html, start) => {
	setPage(html);
	const found = runStart(textNode("here"));
	expect(found === (start === "b" ? find("b") : textNode(start))).toBe(true);
});

test("a start that is an inline element is given as the element, so that all of it is read", () => {
	setPage("<p><b>Constitutional</b> <i>here</i></p>");
	expect(runStart(textNode("here"))).toBe(find("b"));
});

test("where the paragraph's edge is very far, the search ends on the way", () => {
	setPage("<p></p>");
	const nodes = Array.from({ length: 5_000 }, (_, at) => document.createTextNode(`${at}`));
	find("p").append(...nodes);
	const found = runStart(nodes[4_999] as Text) as Text;
	expect(nodes.indexOf(found)).toBeGreaterThan(0);
	expect(nodes.indexOf(found)).toBeLessThan(4_999);
	expect(runStart(nodes[1_000] as Text)).toBe(nodes[0]);
});
