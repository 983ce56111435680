import { expect, test } from "vitest";
import { NEAR_CHARACTERS } from "../../../src/core/match/weigh-context.ts";
import { createAnchorDistance } from "../../../src/page/block-distance.ts";
import type { PageBlock } from "../../../src/page/page-block.ts";
import { setPage, textIn } from "./rig.ts";

/** The blocks of the page's paragraphs that bear an id; "Kazakhstan" is a strong anchor, "Astana" a weak one. */
function blocks(): PageBlock[] {
	return [...document.querySelectorAll("p[id]")].map((paragraph) => {
		const node = textIn(paragraph);
		const places = [...node.data.matchAll(/Kazakhstan|Astana/gu)].map(({ 0: name, index }) => ({
			start: index,
			end: index + name.length,
			kind: name === "Kazakhstan" ? ("strong" as const) : ("weak" as const),
		}));
		return { text: node.data, nodes: [node], places, section: null, mentions: [] };
	});
}

/** How far the nearest anchor stands from each paragraph that bears an id. */
function distances(html: string): number[] {
	setPage(html);
	const all = blocks();
	return all.map(createAnchorDistance(all));
}

test("the distance is that between the anchor itself and the nearer edge of the block", () => {
	expect(distances("<p id=a>The court</p><p id=b>In Kazakhstan</p><p id=c>A court</p>")).toEqual([4, Infinity, 11]);
});

test("the nearer one of two anchors counts", () => {
	const [, middle] = distances("<p id=a>Kazakhstan and more</p><p id=b>Court</p><p id=c>Kazakhstan</p>");
	expect(middle).toBe(1);
});

test("text between the blocks counts, spaces and text that is not read do not", () => {
	const html = `<p id=a>Kazakhstan</p>\n\n\t<p>12345</p>   <script type="text/plain">Long text</script><p id=b>Court</p>`;
	expect(distances(html)[1]).toBe(1 + 10 + 5);
});

test("blocks between count with all their text, and weak anchors are no end", () => {
	const [, , last] = distances("<p id=a>Kazakhstan</p><p id=b>Astana</p><p id=c>Court</p>");
	expect(last).toBe(1 + 10 + 1 + 6);
});

test.each([
	[0, Number.POSITIVE_INFINITY],
	[1, NEAR_CHARACTERS],
])("an anchor that is further away than counts as near is infinitely far: %i characters nearer", (less, distance) => {
	const between = "x".repeat(NEAR_CHARACTERS - "Kazakhstan".length - less);
	expect(distances(`<p id=a>Kazakhstan</p><p>${between}</p><p id=b>Court</p>`)[1]).toBe(distance);
});

test("a block of the same text node is directly beside", () => {
	setPage("<p id=a>Kazakhstan has a court</p>");
	const [block] = blocks() as [PageBlock];
	const two = [
		{ ...block, text: "Kazakhstan " },
		{ ...block, text: "has a court", places: [] },
	];
	expect(createAnchorDistance(two)(two[1] as PageBlock)).toBe("Kazakhstan ".length);
});

test("a gap of thousands of empty nodes is far, and is not walked to its end", () => {
	setPage("<p id=a>Kazakhstan</p><div></div><p id=b>Court</p>");
	for (let at = 0; at < 5_000; at++) document.querySelector("div")?.append(document.createTextNode(" "));
	const all = blocks();
	expect(createAnchorDistance(all)(all[1] as PageBlock)).toBe(Infinity);
});

test("nothing is known of a block that is not among those measured", () => {
	setPage("<p id=a>Kazakhstan</p><p id=b>Court</p>");
	const [first, second] = blocks() as [PageBlock, PageBlock];
	expect(createAnchorDistance([first])(second)).toBe(Infinity);
});
