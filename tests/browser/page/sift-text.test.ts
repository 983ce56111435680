import { describe, expect, test, vi } from "vitest";
import { createPageGate } from "../../../src/core/match/page-gate.ts";
import type { Slicer } from "../../../src/page/next-slice.ts";
import { collectText, passesGate, siftText } from "../../../src/page/sift-text.ts";
import { SMALL_TERMS, smallFinder } from "../../unit/core/match/small-index.ts";
import { find, setPage } from "./rig.ts";

/** A slicer whose slices never end. */
const TIMELESS: Slicer = { pause: () => undefined };

const gate = createPageGate(SMALL_TERMS);

/** The text nodes below a root that hold a telltale. */
async function sift(root: Node = document.body, slicer = TIMELESS): Promise<Text[]> {
	return siftText(await collectText(root, slicer), smallFinder(), slicer);
}

async function passes(root: Node = document.body, slicer = TIMELESS): Promise<boolean> {
	return passesGate(await collectText(root, slicer), gate, slicer);
}

function dataOf(nodes: readonly Text[]): string[] {
	return nodes.map(({ data }) => data);
}

describe("collecting", () => {
	test("every text node below the root is taken down in order, and nothing else", async () => {
		setPage("<p>One</p><div id='root'><p>Two <b>three</b></p><!-- no --> four</div>");
		const chunks = await collectText(find("#root"), TIMELESS);
		expect(chunks.flatMap(({ texts }) => texts)).toEqual(["Two ", "three", " four"]);
		expect(chunks.flatMap(({ nodes }) => dataOf(nodes))).toEqual(["Two ", "three", " four"]);
	});

	test("a long script is not taken down", async () => {
		setPage(`<script type="text/plain">${"Kazakhstan ".repeat(100)}</script><p>Text</p>`);
		expect((await collectText(document.body, TIMELESS)).flatMap(({ texts }) => texts)).toEqual(["Text"]);
	});

	test("no chunk is long, and together they are the text, whatever the nodes are like", async () => {
		const long = `${"word ".repeat(50_000)}${"x".repeat(120_000)}`;
		setPage(`<p>a</p><p>${long}</p><p>b</p>`);
		const chunks = await collectText(document.body, TIMELESS);
		expect(Math.max(...chunks.map(({ texts }) => texts.join("").length))).toBeLessThanOrEqual(50_000);
		expect(chunks.flatMap(({ texts }) => texts).join("")).toBe(`a${long}b`);
		for (const { nodes, texts } of chunks)
			texts.forEach((text, place) => {
				expect(nodes[place]?.data.includes(text)).toBe(true);
			});
	});

	test("there is a chance to pause in one long text, and in many short ones", async () => {
		const pause = vi.fn(() => undefined);
		setPage(`<p>${"nothing of note ".repeat(20_000)}</p>`);
		await collectText(document.body, { pause });
		expect(pause.mock.calls.length).toBeGreaterThanOrEqual(6);
		pause.mockClear();
		find("p").replaceChildren(...Array.from({ length: 7_000 }, () => document.createTextNode("x ")));
		await collectText(document.body, { pause });
		expect(pause.mock.calls.length).toBeGreaterThanOrEqual(7);
	});

	test("it ends where a pause is rejected", async () => {
		setPage(`<p>${"nothing of note ".repeat(20_000)}</p>`);
		const pause = vi.fn(() => Promise.reject(new Error("gone")));
		await expect(collectText(document.body, { pause })).rejects.toThrow("gone");
		expect(pause).toHaveBeenCalledTimes(1);
	});
});

describe("the gate", () => {
	test.each([
		["<p>In Kazakhstan.</p>", true],
		["<p>In Ka<b>zakh</b>stan.</p>", true],
		["<p>Nothing of the kind, and a Constitutional Court.</p>", false],
		[`<p>${"nothing of note ".repeat(20_000)}</p><p>Kazakhstan</p>`, true],
		["", false],
	])("opens where something may name Kazakhstan: %.60s", async (html, expected) => {
		setPage(html);
		expect(await passes()).toBe(expected);
	});
});

describe("sifting", () => {
	test("the nodes that hold a telltale are found, in order, and each once", async () => {
		setPage("<p>In Kazakhstan, Kazakhstan.</p><p>Nothing of note.</p><p>The Constitutional Court.</p><p>Iran</p>");
		expect(dataOf(await sift())).toEqual(["In Kazakhstan, Kazakhstan.", "The Constitutional Court."]);
	});

	test("words of different nodes are kept apart", async () => {
		setPage("<p>The end</p><p>Kazakhstan</p><p>begins</p>");
		expect(dataOf(await sift())).toEqual(["Kazakhstan"]);
	});

	test.each([
		["<p>In Kazakh<b>stan</b> now</p>", "stan"],
		["<p>In <span>K</span>azakhstan now</p>", "azakhstan now"],
		["<p>Constitutio<wbr>nal Court</p>", "nal Court"],
	])("a word that goes on in the next node is found there: %s", async (html, expected) => {
		setPage(html);
		expect(dataOf(await sift())).toContain(expected);
	});

	test("a long text is sifted to its end", async () => {
		setPage(`<p>${"nothing of note ".repeat(20_000)}Kazakhstan</p>`);
		expect(await sift()).toEqual([find("p").firstChild]);
	});

	test("a name with a typing error is found", async () => {
		setPage("<p>President Tokayve spoke</p>");
		expect(dataOf(await sift())).toEqual(["President Tokayve spoke"]);
	});
});
