import fc from "fast-check";
import { expect, test } from "vitest";
import { collectBlocks } from "../../../src/page/collect-blocks.ts";
import { locateMention, type Mention } from "../../../src/page/mention.ts";
import type { TextBlock } from "../../../src/page/text-block.ts";
import { find, makeCandidate, mentionIn, setPage, wordsOf } from "./rig.ts";

function locate(block: TextBlock, start: number, end: number): Mention {
	const nodes = block.pieces.map(({ node }) => node);
	const context = { text: block.text, nodes, places: [], section: null, mentions: [] };
	return locateMention(makeCandidate({ start, end }), block, context);
}

function firstBlock(): TextBlock {
	return collectBlocks(find("p").firstChild as Node, document.body).next().value as TextBlock;
}

test("every span of a block over many nodes is located where its words stand", () => {
	setPage("<p>The <b>Con<i>stit</i></b>utional<!-- x --> <u></u>Court <x-a>of 😀 Kazakh</x-a>stan</p>");
	const block = firstBlock();
	expect(block.text).toBe("The Constitutional Court of 😀 Kazakhstan");
	const position = fc.integer({ min: 0, max: block.text.length });
	fc.assert(
		fc.property(position, position, (one, other) => {
			fc.pre(one !== other);
			const [start, end] = [Math.min(one, other), Math.max(one, other)];
			const { range, text, nodes } = locate(block, start, end);
			expect(text).toBe(block.text.slice(start, end));
			expect(wordsOf(range)).toBe(text);
			expect([range.startContainer, range.endContainer]).toEqual([nodes[0], nodes.at(-1)]);
			expect(nodes.map(({ data }) => data).join("")).toContain(text);
		}),
		{ numRuns: 300 },
	);
});

test("a span that ends with a node does not touch the node after it", () => {
	setPage("<p><b>Constitutional Court</b> of <i>Kazakhstan</i></p>");
	const mention = locate(firstBlock(), 0, 20);
	expect(mention.nodes).toEqual([find("b").firstChild]);
	expect([mention.range.endContainer, mention.range.endOffset]).toEqual([find("b").firstChild, 20]);
});

test("a span that starts with a node does not touch the node before it", () => {
	setPage("<p>The <b>Court</b></p>");
	const { range, nodes } = locate(firstBlock(), 4, 9);
	expect(nodes).toEqual([find("b").firstChild]);
	expect([range.startContainer, range.startOffset]).toEqual([find("b").firstChild, 0]);
});

test("a span over a line break is located on both sides of it", () => {
	setPage("<p>The Constitutional<br>Court sat</p>");
	const block = firstBlock();
	const { range, text, nodes } = locate(block, 4, 24);
	expect(text).toBe("Constitutional\nCourt");
	expect(wordsOf(range)).toBe("ConstitutionalCourt");
	expect(nodes).toHaveLength(2);
});

test("a span in a later block of one long text node is located in that node", () => {
	setPage("<p></p>");
	find("p").textContent = `${"word ".repeat(2_500)}Constitutional Court`;
	const [, second] = [...collectBlocks(find("p").firstChild as Node, document.body)];
	const start = second?.text.indexOf("Constitutional") ?? -1;
	const { range } = locate(second as TextBlock, start, start + 20);
	expect(range.startOffset).toBe(12_500);
	expect(wordsOf(range)).toBe("Constitutional Court");
});

test("a mention has its topic, and the section of its block", () => {
	setPage("<h2>Courts</h2><p>The Constitutional Court</p>");
	const mention = mentionIn(find("p"), "Constitutional Court", "bench", find("h2"));
	expect(mention).toMatchObject({ topic: "bench", section: find("h2"), text: "Constitutional Court" });
	expect(mention.range).toBeInstanceOf(StaticRange);
});
