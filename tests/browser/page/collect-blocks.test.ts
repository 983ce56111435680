import fc from "fast-check";
import { expect, test } from "vitest";
import { collectBlocks, MAX_BLOCK_LENGTH, MAX_BLOCK_NODES } from "../../../src/page/collect-blocks.ts";
import type { TextBlock } from "../../../src/page/text-block.ts";
import { find, setPage, textIn } from "./rig.ts";

/** The blocks of the run that starts at the first node of an element. */
function blocksOf(element: Element, within: Node = document.body): TextBlock[] {
	return [...collectBlocks(element.firstChild as Node, within)];
}

/** What a block's pieces say, read from the nodes that they name. */
function piecesOf({ text, pieces }: TextBlock): string[] {
	return pieces.map(({ node, nodeStart, blockStart }, at) => {
		const end = pieces[at + 1]?.blockStart ?? text.length;
		return node.data.slice(nodeStart, nodeStart + end - blockStart);
	});
}

test.each([
	["text alone is one block", "Court", ["Court"]],
	[
		"inline tags are joined with the text around them",
		"The <b>Con</b>sti<i>tut<u>ional</u></i> Court",
		["The Constitutional Court"],
	],
	["a link is joined, since it runs within the line", 'The <a href="#">Court</a>.', ["The Court."]],
	["custom elements run within the line", "The <x-term>Court</x-term> sat", ["The Court sat"]],
	["a line break is a line feed", "Court<br>of Kazakhstan", ["Court\nof Kazakhstan"]],
	["a picture is a line feed", "Court<img alt=''>of", ["Court\nof"]],
	["a hint where a line may break adds nothing", "Constitu<wbr>tional", ["Constitutional"]],
	["a comment adds nothing and parts nothing", "Constitu<!-- Senate -->tional", ["Constitutional"]],
	["the run ends before a block that follows", "First<div>Second</div>Third", ["First"]],
	["the run ends before a block within an inline tag", "First<b>a<div>Second</div>c</b>", ["Firsta"]],
	["the run ends before an element whose text is not read", "First<code>Second</code>Third", ["First"]],
	["the run ends before a control", "First<button>Second</button>Third", ["First"]],
	["the run ends before a script", "First<script type='text/plain'>Second</script>Third", ["First"]],
	["blank text is no block", " \n\t <b> </b>", []],
	["line breaks alone are no block", "<br><br><img alt=''>", []],
])("%s", (_, html, texts) => {
	setPage(`<p></p>`);
	find("p").innerHTML = html;
	expect(blocksOf(find("p")).map(({ text }) => text)).toEqual(texts);
});

test("the run ends with its paragraph, and what comes after the paragraph is not read", () => {
	setPage("<div>Before<p>First</p>After</div><p>Second</p>");
	expect(blocksOf(find("p")).map(({ text }) => text)).toEqual(["First"]);
});

test("a run that starts within inline tags goes on after they close", () => {
	setPage("<p>Zero <b><i id='from'>One</i> two</b> three</p><p>Four</p>");
	const blocks = [...collectBlocks(textIn(find("#from")), document.body)];
	expect(blocks.map(({ text }) => text)).toEqual(["One two three"]);
});

test("the walk stays below the node that bounds it, even where that is an inline one", () => {
	setPage("<p>Zero <b>One <i>two</i></b> three</p>");
	expect(blocksOf(find("b"), find("b")).map(({ text }) => text)).toEqual(["One two"]);
	expect([...collectBlocks(find("b"), find("b"))].map(({ text }) => text)).toEqual(["One two"]);
});

test("a run whose first node is a block is empty", () => {
	setPage("<p>One</p>");
	expect([...collectBlocks(find("p"), document.body)]).toEqual([]);
});

test("every piece tells its node, and where it starts in the block, line feeds counted", () => {
	setPage("<p>One<b> two</b><br>three</p>");
	const nodes = [...find("p").childNodes].flatMap((node) => (node.nodeName === "B" ? [node.firstChild] : [node]));
	expect(blocksOf(find("p"))).toEqual([
		{
			text: "One two\nthree",
			pieces: [
				{ node: nodes[0], nodeStart: 0, blockStart: 0 },
				{ node: nodes[1], nodeStart: 0, blockStart: 3 },
				{ node: nodes[3], nodeStart: 0, blockStart: 8 },
			],
		},
	]);
});

test("long text is cut after a space, and not within a word", () => {
	setPage("<p></p>");
	find("p").textContent = "seven77 ".repeat(4_000);
	const blocks = blocksOf(find("p"));
	expect(blocks.length).toBeGreaterThan(3);
	for (const { text } of blocks) {
		expect(text.length).toBeLessThanOrEqual(MAX_BLOCK_LENGTH);
		expect(text).toMatch(/^(?:seven77 )+$/u);
	}
});

test("long text without a space is cut at the limit, but never between the halves of a character", () => {
	setPage("<p></p>");
	find("p").textContent = `x${"😀".repeat(15_000)}`;
	const texts = blocksOf(find("p")).map(({ text }) => text);
	expect(texts.map(({ length }) => length)).toEqual([MAX_BLOCK_LENGTH + 1, MAX_BLOCK_LENGTH, MAX_BLOCK_LENGTH]);
	expect(texts.every((text) => text.isWellFormed())).toBe(true);
});

test("a block takes a limited number of nodes, and the rest of the run is in further blocks", () => {
	setPage("<p></p>");
	for (let at = 0; at < 2 * MAX_BLOCK_NODES + 500; at++) find("p").append(document.createTextNode(`${at} `));
	const blocks = blocksOf(find("p"));
	expect(blocks.map(({ pieces }) => pieces.length)).toEqual([MAX_BLOCK_NODES, MAX_BLOCK_NODES, 500]);
	expect(blocks.map(({ text }) => text).join("")).toBe(find("p").textContent);
});

test("every character of a run is read exactly once, however the run is parted into nodes and blocks", () => {
	setPage("<p></p>");
	const word = fc.string({ unit: fc.constantFrom("a", "😀", " ", "ә", "\u0301"), minLength: 1, maxLength: 40 });
	const data = fc.tuple(word, fc.integer({ min: 1, max: 600 })).map(([text, times]) => text.repeat(times));
	fc.assert(
		fc.property(fc.array(data, { maxLength: 6 }), (texts) => {
			const nodes = [...texts, "end"].map((text) => document.createTextNode(text));
			find("p").replaceChildren(...nodes);
			const blocks = blocksOf(find("p"));
			expect(blocks.flatMap(piecesOf).join("") === find("p").textContent).toBe(true);
			for (const block of blocks) {
				expect(piecesOf(block).join("") === block.text).toBe(true);
				expect(block.text.isWellFormed()).toBe(true);
				expect(block.text.length).toBeLessThanOrEqual(MAX_BLOCK_LENGTH + 1);
			}
		}),
		{ numRuns: 60 },
	);
});

test("inline tags 5,000 levels deep are read to the end", () => {
	setPage("<p></p>");
	let inner: Node = document.createTextNode("deep");
	for (let level = 0; level < 5_000; level++) {
		const span = document.createElement("span");
		span.append(inner, level === 4_999 ? " end" : "");
		inner = span;
	}
	find("p").append("start ", inner);
	expect(blocksOf(find("p")).map(({ text }) => text)).toEqual(["start deep end"]);
});

test("a run of thousands of blank nodes is no block", () => {
	setPage("<p></p>");
	for (let at = 0; at < 1.5 * MAX_BLOCK_NODES; at++) find("p").append(document.createTextNode(" "));
	expect(blocksOf(find("p"))).toEqual([]);
});

test("where little room is left in a block, a word goes to the next one whole", () => {
	setPage(`<p>${"x".repeat(MAX_BLOCK_LENGTH - 5)} <b>Constitutional Court</b></p>`);
	expect(blocksOf(find("p")).map(({ text }) => text)).toEqual([
		`${"x".repeat(MAX_BLOCK_LENGTH - 5)} `,
		"Constitutional Court",
	]);
});
