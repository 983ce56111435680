import { expect, test } from "vitest";
import { createHintPainter, randomHighlightNames } from "../../../src/page/hint-painter.ts";
import { find, mentionIn, paintedAs, setPage } from "./rig.ts";

const NAMES = { hints: "ours", current: "ours-now" };

/** A painter on a page of three words, and a highlight of the page's own on one of them. */
function setUp() {
	setPage("<p>Court Senate Ombudsman</p>");
	const own = new Highlight(new StaticRange(mentionIn(find("p"), "Senate").range));
	CSS.highlights.set("page", own);
	const mentions = ["Court", "Senate", "Ombudsman"].map((words) => mentionIn(find("p"), words));
	return { painter: createHintPainter(NAMES), own, mentions };
}

/** The names in the page's registry, in their order. */
function names(): string[] {
	return [...CSS.highlights.keys()];
}

test("mentions are painted under the name for hints, and only there", () => {
	const { painter, mentions } = setUp();
	painter.paint(mentions);
	expect(paintedAs("ours")).toEqual(["Court", "Senate", "Ombudsman"]);
	expect(names()).toEqual(["page", "ours"]);
});

test("painting again takes away what was painted before", () => {
	const { painter, mentions } = setUp();
	painter.paint(mentions);
	painter.paint(mentions.slice(2));
	expect(paintedAs("ours")).toEqual(["Ombudsman"]);
});

test("painting nothing leaves no name behind", () => {
	const { painter, mentions } = setUp();
	painter.paint(mentions);
	painter.paint([]);
	expect(names()).toEqual(["page"]);
});

test("the current mention is marked under a name of its own, and hints stay as they are", () => {
	const { painter, mentions } = setUp();
	painter.paint(mentions);
	painter.mark(mentions[1] ?? null);
	expect(paintedAs("ours-now")).toEqual(["Senate"]);
	expect(paintedAs("ours")).toEqual(["Court", "Senate", "Ombudsman"]);
	painter.mark(mentions[2] ?? null);
	expect(paintedAs("ours-now")).toEqual(["Ombudsman"]);
	painter.mark(null);
	expect(names()).toEqual(["page", "ours"]);
});

test("clearing takes away both of our names and leaves the page's own highlight untouched", () => {
	const { painter, own, mentions } = setUp();
	painter.paint(mentions);
	painter.mark(mentions[0] ?? null);
	painter.clear();
	expect(names()).toEqual(["page"]);
	expect(CSS.highlights.get("page")).toBe(own);
	expect(paintedAs("page")).toEqual(["Senate"]);
});

test("a registry that the page has cleared is painted anew", () => {
	const { painter, mentions } = setUp();
	painter.paint(mentions);
	CSS.highlights.clear();
	painter.clear();
	painter.paint(mentions);
	expect(names()).toEqual(["ours"]);
});

test("painting changes nothing in the page's tree", () => {
	const { painter, mentions } = setUp();
	const observer = new MutationObserver(() => undefined);
	observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
	painter.paint(mentions);
	painter.mark(mentions[0] ?? null);
	painter.clear();
	expect(observer.takeRecords()).toEqual([]);
	observer.disconnect();
});

test("names are new each time, differ from each other, tell nothing, and can stand in a style", () => {
	const all = Array.from({ length: 200 }, randomHighlightNames).flatMap(({ hints, current }) => [hints, current]);
	expect(new Set(all).size).toBe(400);
	for (const name of all) expect(name).toMatch(/^[a-f][0-9a-f]{31}$/u);
	for (const name of all) expect(CSS.escape(name)).toBe(name);
});
