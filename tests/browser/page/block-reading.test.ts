import { expect, test, vi } from "vitest";
import type { Findings } from "../../../src/core/match/find-terms.ts";
import { readBlocks } from "../../../src/page/block-reading.ts";
import { createSections } from "../../../src/page/sections.ts";
import { find, makeCandidate, setPage, textIn } from "./rig.ts";

/** Finds "Court" as a topic and "Kazakhstan" as an anchor. */
function findWords(text: string): Findings {
	return {
		candidates: [...text.matchAll(/Court/gu)].map(({ index }) => makeCandidate({ start: index, end: index + 5 })),
		places: [...text.matchAll(/Kazakhstan/gu)].map(({ index }) => ({ start: index, end: index + 10, kind: "strong" })),
	};
}

/** Reads the paragraphs of the first text nodes of these elements. */
function read(selectors: readonly string[], pause: () => Promise<void> | undefined = () => undefined) {
	return readFrom(
		selectors.map((selector) => textIn(find(selector))),
		pause,
	);
}

function readFrom(nodes: readonly Node[], pause: () => Promise<void> | undefined = () => undefined) {
	return readBlocks({ starts: nodes, find: findWords, sections: createSections(), slicer: { pause } });
}

test("the whole paragraph around a node is read, though the node stands within it", async () => {
	setPage("<p>The Court of <b>Kazakhstan</b> sat</p>");
	const { nodes, blocks } = await read(["b"]);
	expect(blocks.map((block) => [block.text, block.places.length])).toEqual([["The Court of Kazakhstan sat", 1]]);
	expect(blocks[0]?.mentions.map(({ text }) => text)).toEqual(["Court"]);
	expect([...nodes].map(({ data }) => data)).toEqual(["The Court of ", "Kazakhstan", " sat"]);
	expect(blocks[0]?.nodes).toEqual([...nodes]);
});

test("a paragraph with several starts is read once", async () => {
	setPage("<p><i>Court</i> of <b>Kazakhstan</b></p><p id='other'>Court</p>");
	const { blocks } = await read(["i", "b", "#other"]);
	expect(blocks.map(({ text }) => text)).toEqual(["Court of Kazakhstan", "Court"]);
});

test("a paragraph in which nothing is found is read, and is no block", async () => {
	setPage("<p>Nothing here</p>");
	const { nodes, blocks } = await read(["p"]);
	expect([nodes.size, blocks]).toEqual([1, []]);
});

test("mentions of one paragraph know their block, and have its section", async () => {
	setPage("<h2>Bench</h2><p>Court and Court</p>");
	const { blocks } = await read(["p"]);
	const [block] = blocks;
	expect(block?.mentions.map(({ section }) => section)).toEqual([find("h2"), find("h2")]);
	expect(block?.mentions.every((mention) => mention.block === block)).toBe(true);
});

test("a start that is not read, or has left the page, is passed over", async () => {
	setPage("<nav>Court</nav><p id='gone'>Court</p><p id='here'>Court</p>");
	const nodes = ["nav", "#gone", "#here"].map((selector) => textIn(find(selector)));
	find("#gone").remove();
	const { blocks } = await readFrom(nodes);
	expect(blocks.map((block) => block.nodes[0]?.parentElement)).toEqual([find("#here")]);
});

test("after each block there is a chance to pause, and a rejected pause ends the reading", async () => {
	setPage("<p id='a'>Court</p><p id='b'>Court</p>");
	const pause = vi.fn(() => undefined);
	await read(["#a", "#b"], pause);
	expect(pause).toHaveBeenCalledTimes(2);
	const end = vi.fn(() => Promise.reject(new Error("gone")));
	await expect(read(["#a", "#b"], end)).rejects.toThrow("gone");
	expect(end).toHaveBeenCalledTimes(1);
});
