import { expect, test } from "vitest";
import { collectBlocks } from "../../../src/page/collect-blocks.ts";
import { createHintFinder, hintRects } from "../../../src/page/hint-finder.ts";
import { locateMention } from "../../../src/page/mention.ts";
import type { TextBlock } from "../../../src/page/text-block.ts";
import { middleOf } from "./reader-input.ts";
import { find, makeCandidate, mentionIn, setPage, textIn } from "./rig.ts";

/** A paragraph of its own place and line height, so that points can be told apart. */
const STYLE = "position: absolute; left: 40px; top: 40px; width: 300px; margin: 0; font: 16px/24px monospace";

function plain(rect: { left: number; top: number; width: number; height: number }) {
	return [rect.left, rect.top, rect.width, rect.height];
}

test("a point in a hint's text finds it, and a point beside, above or below the text does not", () => {
	setPage(`<p style="${STYLE}">The <b>Court</b> sat</p>`);
	const hint = mentionIn(find("b"), "Court");
	const finder = createHintFinder();
	finder.set([hint]);
	const { left, right, top, bottom } = find("b").getBoundingClientRect();
	const y = (top + bottom) / 2;
	expect(finder.at(find("b"), { x: left + 1, y })).toBe(hint);
	expect(finder.at(find("b"), { x: right - 1, y })).toBe(hint);
	expect(finder.at(find("b"), { x: left - 2, y })).toBeNull();
	expect(finder.at(find("b"), { x: right + 2, y })).toBeNull();
	expect(finder.at(find("b"), { x: left + 1, y: top - 2 })).toBeNull();
	expect(finder.at(find("b"), { x: left + 1, y: bottom + 2 })).toBeNull();
});

test("only the words of the hint count within a longer text", () => {
	setPage(`<p style="${STYLE}">The Court sat</p>`);
	const finder = createHintFinder();
	const hint = mentionIn(find("p"), "Court");
	finder.set([hint]);
	// A monospaced font: the words are 3, 1, 5, 1 and 3 letters long.
	const letter = (hintRects(mentionIn(find("p"), "The Court sat"))[0]?.width ?? 0) / 13;
	expect(letter).toBeGreaterThan(4);
	const at = (letters: number) => finder.at(find("p"), { x: 40 + letters * letter, y: 52 });
	expect([1, 3.5, 4.5, 8.5, 9.5, 12].map((letters) => at(letters) === hint)).toEqual([
		false,
		false,
		true,
		true,
		false,
		false,
	]);
});

test("a point finds nothing where the innermost element is not that of the hint's text", () => {
	setPage(`<p style="${STYLE}">The <b>Court</b> sat</p>`);
	const finder = createHintFinder();
	finder.set([mentionIn(find("b"), "Court")]);
	expect(finder.at(find("p"), middleOf(find("b").getBoundingClientRect()))).toBeNull();
});

test("a hint over several elements is found through each of them", () => {
	setPage(`<p style="${STYLE}"><b>Constitutional</b> <i>Court</i></p>`);
	const hint = mentionIn(find("p"), "Constitutional Court");
	const finder = createHintFinder();
	finder.set([hint]);
	expect(finder.at(find("b"), middleOf(find("b").getBoundingClientRect()))).toBe(hint);
	expect(finder.at(find("i"), middleOf(find("i").getBoundingClientRect()))).toBe(hint);
});

test("a hint over two lines is found on both, and not in the space that the lines leave", () => {
	setPage(`<p style="${STYLE}; width: 160px">xx <b>Constitutional Court</b></p>`);
	const hint = mentionIn(find("b"), "Constitutional Court");
	const [first, second] = find("b").getClientRects();
	expect(find("b").getClientRects()).toHaveLength(2);
	const finder = createHintFinder();
	finder.set([hint]);
	expect(finder.at(find("b"), middleOf(first as DOMRect))).toBe(hint);
	expect(finder.at(find("b"), middleOf(second as DOMRect))).toBe(hint);
	const besideSecond = { x: (second?.right ?? 0) + 10, y: middleOf(second as DOMRect).y };
	expect(besideSecond.x).toBeLessThan((first as DOMRect).right);
	expect(finder.at(find("b"), besideSecond)).toBeNull();
	expect(hintRects(hint).map(plain)).toEqual([first, second].map((rect) => plain(rect as DOMRect)));
});

test("of two hints in one text the one under the point is found", () => {
	setPage(`<p style="${STYLE}">Court, then Senate</p>`);
	const [court, senate] = [mentionIn(find("p"), "Court"), mentionIn(find("p"), "Senate", "senate")];
	const finder = createHintFinder();
	finder.set([court, senate]);
	for (const hint of [court, senate]) {
		const [rect] = hintRects(hint);
		expect(rect && finder.at(find("p"), middleOf(rect))).toBe(hint);
	}
});

test("new hints replace those before", () => {
	setPage(`<p style="${STYLE}"><b>Court</b> and <i>Senate</i></p>`);
	const [court, senate] = [mentionIn(find("b"), "Court"), mentionIn(find("i"), "Senate")];
	const finder = createHintFinder();
	finder.set([court]);
	finder.set([senate]);
	expect(finder.at(find("b"), middleOf(find("b").getBoundingClientRect()))).toBeNull();
	expect(finder.at(find("i"), middleOf(find("i").getBoundingClientRect()))).toBe(senate);
});

test("a hint has its rectangles where the page is scrolled to", () => {
	setPage(`<p style="${STYLE}">Court</p><div style="height: 9000px"></div>`);
	const hint = mentionIn(find("p"), "Court");
	const before = hintRects(hint)[0]?.top ?? 0;
	scrollTo(0, 25);
	expect(hintRects(hint)[0]?.top).toBe(before - 25);
});

test("a hint whose text was shortened has no rectangle and is not found", () => {
	setPage(`<p style="${STYLE}">The Court</p>`);
	const hint = mentionIn(find("p"), "Court");
	const finder = createHintFinder();
	finder.set([hint]);
	const point = middleOf(hintRects(hint)[0] as DOMRect);
	expect(finder.at(find("p"), point)).toBe(hint);
	textIn(find("p")).data = "The";
	expect(hintRects(hint)).toEqual([]);
	expect(finder.at(find("p"), point)).toBeNull();
});

test("a hint whose text has left the page, at either end, has no rectangle", () => {
	setPage(`<p style="${STYLE}"><b>Constitutional</b> <i>Court</i></p>`);
	const hint = mentionIn(find("p"), "Constitutional Court");
	expect(hintRects(hint)).not.toEqual([]);
	const [start, end] = [find("b"), find("i")];
	start.remove();
	expect(hintRects(hint)).toEqual([]);
	find("p").prepend(start);
	expect(hintRects(hint)).not.toEqual([]);
	end.remove();
	expect(hintRects(hint)).toEqual([]);
});

test("a hint that is not laid out has no rectangle", () => {
	setPage(`<p style="${STYLE}; display: none">Court</p>`);
	expect(hintRects(mentionIn(find("p"), "Court"))).toEqual([]);
});

test("a hint whose text was replaced by one as long has no rectangle", () => {
	setPage(`<p style="${STYLE}">Court</p>`);
	const hint = mentionIn(find("p"), "Court");
	textIn(find("p")).data = "Chair";
	expect(hintRects(hint)).toEqual([]);
});

test("a hint with a line break of the page's in it has a rectangle for each line", () => {
	setPage(`<p style="${STYLE}">Constitutional<br>Court</p>`);
	const block = collectBlocks(find("p").firstChild as Node, document.body).next().value as TextBlock;
	const page = { text: block.text, nodes: [], places: [], section: null, mentions: [] };
	const hint = locateMention(makeCandidate({ start: 0, end: block.text.length }), block, page);
	expect(hint.text).toBe("Constitutional\nCourt");
	expect(new Set(hintRects(hint).map(({ top }) => top)).size).toBe(2);
});
