import { expect, test, vi } from "vitest";
import { createTextSieve, MAY_ANCHOR, MAY_NAME_TOPIC } from "../../../src/core/match/text-sieve.ts";
import type { Slicer } from "../../../src/page/next-slice.ts";
import { type SiftedNode, siftText } from "../../../src/page/sift-text.ts";
import { SMALL_TERMS } from "../../unit/core/match/small-index.ts";
import { find, setPage } from "./rig.ts";

/** A slicer whose slices never end. */
const TIMELESS: Slicer = { pause: () => undefined };

function sift(root: Node = document.body, slicer = TIMELESS): Promise<SiftedNode[]> {
	return siftText(root, createTextSieve(SMALL_TERMS), slicer);
}

test("text that may hold a term is let through, with what it may hold, and other text is not", async () => {
	setPage("<p>In Kazakhstan.</p><p>Nothing of note.</p><p>The Constitutional Court.</p>");
	const sifted = await sift();
	expect(sifted.map(({ node, found }) => [node.data, found])).toEqual([
		["In Kazakhstan.", MAY_ANCHOR],
		["The Constitutional Court.", MAY_NAME_TOPIC],
	]);
});

test("a node knows how many characters stand before it, those of text that was held back included", async () => {
	setPage("<p>1234.</p><p>In Kazakhstan.</p><b>678.</b><p>Kazakhstan</p>");
	expect((await sift()).map(({ offset }) => offset)).toEqual([5, 23]);
});

test("only what stands below the root is read", async () => {
	setPage("<p>Kazakhstan</p><div><p>In <b>Kazakhstan</b></p></div>");
	const sifted = await sift(find("div"));
	expect(sifted.map(({ node, offset }) => [node.parentElement, offset])).toEqual([[find("b"), 3]]);
});

test("a word that goes on from node to node is let through at its end", async () => {
	setPage("<p>Kazakh<b>stan</b></p>");
	const sifted = await sift();
	expect(sifted.map(({ node }) => node.data)).toContain("stan");
});

test("a long script is not read, and counts for nothing", async () => {
	setPage(`<script type="text/plain">${"Kazakhstan ".repeat(100)}</script><p>Kazakhstan</p>`);
	expect((await sift()).map(({ node, offset }) => [node.parentElement, offset])).toEqual([[find("p"), 0]]);
});

test("long text of a paragraph is read to its end", async () => {
	setPage(`<p>${"nothing of note ".repeat(5_000)}Kazakhstan</p>`);
	expect(await sift()).toEqual([{ node: find("p").firstChild, found: MAY_ANCHOR, offset: 0 }]);
});

test("the clock is looked at again and again in one long text, and in many short ones", async () => {
	const pause = vi.fn(() => undefined);
	setPage(`<p>${"nothing of note ".repeat(10_000)}</p>`);
	await sift(document.body, { pause });
	expect(pause.mock.calls.length).toBeGreaterThanOrEqual(7);
	pause.mockClear();
	find("p").replaceChildren(...Array.from({ length: 2_000 }, () => document.createTextNode("x ")));
	await sift(document.body, { pause });
	expect(pause.mock.calls.length).toBeGreaterThanOrEqual(7);
});

test("reading waits for a pause, and ends where the pause is rejected", async () => {
	setPage(`<p>${"nothing of note ".repeat(10_000)}</p>`);
	const pause = vi.fn(() => Promise.reject(new Error("gone")));
	await expect(sift(document.body, { pause })).rejects.toThrow("gone");
	expect(pause).toHaveBeenCalledTimes(1);
});
