import { expect, test, vi } from "vitest";
import type { Findings } from "../../../src/core/match/find-terms.ts";
import { type BlockReading, joinReadings, measureAnchors, readBlocks } from "../../../src/page/block-reading.ts";
import type { BlockContext } from "../../../src/page/mention.ts";
import { createSections } from "../../../src/page/sections.ts";
import { find, makeCandidate, setPage, textIn } from "./rig.ts";

/** Finds "Court" as a topic and "Kazakhstan" as an anchor. */
function findWords(text: string): Findings {
	return {
		candidates: [...text.matchAll(/Court/gu)].map(({ index }) => makeCandidate({ start: index, end: index + 5 })),
		places: [...text.matchAll(/Kazakhstan/gu)].map(({ index }) => ({ start: index, end: index + 10, kind: "strong" })),
	};
}

function read(starts: { node: Node; offset: number }[], pause: () => Promise<void> | undefined = () => undefined) {
	return readBlocks({ starts, find: findWords, sections: createSections(), slicer: { pause } });
}

function startAt(selector: string, offset = 0) {
	return { node: textIn(find(selector)), offset };
}

test("the whole paragraph around a node is read, though the node stands within it", async () => {
	setPage("<p>The Court of <b>Kazakhstan</b> sat</p>");
	const { nodes, blocks, mentions } = await read([startAt("b", 7)]);
	expect(blocks.map(({ text, offset, places }) => [text, offset, places.length])).toEqual([
		["The Court of Kazakhstan sat", 7, 1],
	]);
	expect(mentions.map(({ text }) => text)).toEqual(["Court"]);
	expect([...nodes].map(({ data }) => data)).toEqual(["The Court of ", "Kazakhstan", " sat"]);
});

test("a paragraph with several starts is read once", async () => {
	setPage("<p><i>Court</i> of <b>Kazakhstan</b></p><p id='other'>Court</p>");
	const { blocks } = await read([startAt("i"), startAt("b"), startAt("#other")]);
	expect(blocks.map(({ text }) => text)).toEqual(["Court of Kazakhstan", "Court"]);
});

test("mentions of one paragraph share its context, and have its section", async () => {
	setPage("<h2>Bench</h2><p>Court and Court</p>");
	const { mentions, blocks } = await read([startAt("p")]);
	expect(mentions.map(({ section }) => section)).toEqual([find("h2"), find("h2")]);
	expect(mentions.every(({ context }) => context === blocks[0])).toBe(true);
});

test("a start that is not read, or has left the page, is passed over", async () => {
	setPage("<nav>Court</nav><p id='gone'>Court</p><p id='here'>Court</p>");
	const starts = [startAt("nav"), startAt("#gone"), startAt("#here")];
	find("#gone").remove();
	const { mentions } = await read(starts);
	expect(mentions.map(({ nodes }) => nodes[0]?.parentElement)).toEqual([find("#here")]);
});

test("after each block there is a chance to pause, and a rejected pause ends the reading", async () => {
	setPage("<p id='a'>Court</p><p id='b'>Court</p>");
	const pause = vi.fn(() => undefined);
	await read([startAt("#a"), startAt("#b")], pause);
	expect(pause).toHaveBeenCalledTimes(2);
	const end = vi.fn(() => Promise.reject(new Error("gone")));
	await expect(read([startAt("#a"), startAt("#b")], end)).rejects.toThrow("gone");
	expect(end).toHaveBeenCalledTimes(1);
});

test("two readings of one text are joined in reading order", async () => {
	setPage("<p id='a'>Court one</p><p id='b'>Court two</p><p id='c'>Court three</p>");
	const outer = await read([startAt("#a", 0), startAt("#c", 20)]);
	const inner = await read([startAt("#b", 10)]);
	const joined = joinReadings(outer, inner);
	expect(joined.blocks.map(({ text }) => text)).toEqual(["Court one", "Court two", "Court three"]);
	expect(joined.mentions.map(({ context }) => context.offset)).toEqual([0, 10, 20]);
	expect(joined.nodes.size).toBe(3);
});

test("joining with an empty reading changes nothing", async () => {
	setPage("<p>Court</p>");
	const reading = await read([startAt("p")]);
	const empty: BlockReading = { nodes: new Set(), blocks: [], mentions: [] };
	expect(joinReadings(reading, empty)).toEqual(reading);
	expect(joinReadings(empty, reading)).toEqual(reading);
});

/** Blocks at these places of a text; a capital letter stands for a block that names Kazakhstan. */
function blocksAt(places: readonly (readonly [string, number])[]): BlockContext[] {
	return places.map(([text, offset]) => ({
		text,
		offset,
		nearestAnchor: Infinity,
		section: null,
		places: text === text.toUpperCase() ? [{ start: 0, end: 1, kind: "strong" as const }] : [],
	}));
}

test.each([
	[
		"no block names Kazakhstan",
		[
			["a", 0],
			["b", 50],
		],
		[Infinity, Infinity],
	],
	[
		"the anchor stands before",
		[
			["A", 0],
			["b", 50],
			["c", 80],
		],
		[Infinity, 50, 80],
	],
	[
		"the anchor stands after",
		[
			["a", 0],
			["b", 50],
			["C", 80],
		],
		[80, 30, Infinity],
	],
	[
		"there is one on either side",
		[
			["A", 0],
			["b", 50],
			["C", 80],
		],
		[80, 30, 80],
	],
	[
		"the nearer one is the one before",
		[
			["A", 0],
			["b", 20],
			["C", 80],
		],
		[80, 20, 80],
	],
] as const)("each block is told how far the nearest anchor of another block is: %s", (_, places, distances) => {
	const blocks = blocksAt(places);
	measureAnchors(blocks);
	expect(blocks.map(({ nearestAnchor }) => nearestAnchor)).toEqual(distances);
});

test("a weak anchor or another country in a block nearby is not measured", () => {
	const blocks = blocksAt([
		["a", 0],
		["b", 50],
	]);
	const places = (["weak", "other-country"] as const).map((kind) => ({ start: 0, end: 1, kind }));
	measureAnchors([{ ...(blocks[0] as BlockContext), places }, blocks[1] as BlockContext]);
	expect(blocks[1]?.nearestAnchor).toBe(Infinity);
});
