import { expect, test } from "vitest";
import { nameInStyle, randomHighlightNames } from "../../../src/page/highlight-names.ts";
import { createHintPainter } from "../../../src/page/hint-painter.ts";
import { find, mentionIn, paintedAs, setPage } from "./rig.ts";

const NAMES = { plain: "ours", differing: "ours-two", current: "ours-now" };

const OURS = nameInStyle(NAMES.plain, "dotted");

/** A painter on a page of three words, and a highlight of the page's own on one of them. */
function setUp() {
	setPage("<p>Court Senate Ombudsman</p>");
	const own = new Highlight(new StaticRange(mentionIn(find("p"), "Senate").range));
	CSS.highlights.set("page", own);
	const mentions = ["Court", "Senate", "Ombudsman"].map((words) => mentionIn(find("p"), words));
	return { painter: createHintPainter(NAMES, (topic) => topic === "senate"), own, mentions };
}

/** The names in the page's registry, in their order. */
function names(): string[] {
	return [...CSS.highlights.keys()];
}

test("mentions are painted under the name for hints, and only there", () => {
	const { painter, mentions } = setUp();
	painter.paint(mentions, "dotted");
	expect(paintedAs(OURS)).toEqual(["Court", "Senate", "Ombudsman"]);
	expect(names()).toEqual(["page", OURS]);
});

test("painting again takes away what was painted before", () => {
	const { painter, mentions } = setUp();
	painter.paint(mentions, "dotted");
	painter.paint(mentions.slice(2), "dotted");
	expect(paintedAs(OURS)).toEqual(["Ombudsman"]);
});

test("painting nothing leaves no name behind", () => {
	const { painter, mentions } = setUp();
	painter.paint(mentions, "dotted");
	painter.paint([], "dotted");
	expect(names()).toEqual(["page"]);
});

test("the current mention is marked under a name of its own, and hints stay as they are", () => {
	const { painter, mentions } = setUp();
	painter.paint(mentions, "dotted");
	painter.mark(mentions[1] ?? null);
	expect(paintedAs("ours-now")).toEqual(["Senate"]);
	expect(paintedAs(OURS)).toEqual(["Court", "Senate", "Ombudsman"]);
	painter.mark(mentions[2] ?? null);
	expect(paintedAs("ours-now")).toEqual(["Ombudsman"]);
	painter.mark(null);
	expect(names()).toEqual(["page", OURS]);
});

test("clearing takes away both of our names and leaves the page's own highlight untouched", () => {
	const { painter, own, mentions } = setUp();
	painter.paint(mentions, "dotted");
	painter.mark(mentions[0] ?? null);
	painter.clear();
	expect(names()).toEqual(["page"]);
	expect(CSS.highlights.get("page")).toBe(own);
	expect(paintedAs("page")).toEqual(["Senate"]);
});

test("a registry that the page has cleared is painted anew", () => {
	const { painter, mentions } = setUp();
	painter.paint(mentions, "dotted");
	CSS.highlights.clear();
	painter.clear();
	painter.paint(mentions, "dotted");
	expect(names()).toEqual([OURS]);
});

test("painting changes nothing in the page's tree", () => {
	const { painter, mentions } = setUp();
	const observer = new MutationObserver(() => undefined);
	observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
	painter.paint(mentions, "dotted");
	painter.mark(mentions[0] ?? null);
	painter.clear();
	expect(observer.takeRecords()).toEqual([]);
	observer.disconnect();
});

test("mentions of topics on which sources differ are painted under another name", () => {
	const { painter } = setUp();
	const [court, senate] = [mentionIn(find("p"), "Court"), mentionIn(find("p"), "Senate", "senate")];
	painter.paint([court, senate], "dotted");
	expect(paintedAs(OURS)).toEqual(["Court"]);
	expect(paintedAs(nameInStyle(NAMES.differing, "dotted"))).toEqual(["Senate"]);
});

test("painting in another style takes away what was painted in the one before", () => {
	const { painter, mentions } = setUp();
	painter.paint(mentions, "dotted");
	painter.paint(mentions, "ground");
	expect(names()).toEqual(["page", nameInStyle(NAMES.plain, "ground")]);
	painter.clear();
	expect(names()).toEqual(["page"]);
});

test("the current mention is painted over the others, whichever came last", () => {
	const { painter, mentions } = setUp();
	painter.mark(mentions[0] ?? null);
	painter.paint(mentions, "dotted");
	expect(CSS.highlights.get(NAMES.current)?.priority).toBeGreaterThan(CSS.highlights.get(OURS)?.priority ?? 1);
});

test("names are new each time, differ from each other, tell nothing, and can stand in a style", () => {
	const all = Array.from({ length: 200 }, randomHighlightNames).flatMap((names) => Object.values(names));
	expect(new Set(all).size).toBe(600);
	for (const name of all) expect(name).toMatch(/^[a-f][0-9a-f]{31}$/u);
	for (const name of all) expect(CSS.escape(nameInStyle(name, "solid"))).toBe(nameInStyle(name, "solid"));
});

test.each([
	["the registry", () => CSS.highlights.clear()],
	["each highlight", () => [...CSS.highlights.values()].map((highlight) => highlight.clear())],
])("what the page has cleared is painted again when the page clears %s", (_, attack) => {
	const { painter, mentions } = setUp();
	painter.paint(mentions, "dotted");
	painter.mark(mentions[1] ?? null);
	attack();
	expect(CSS.highlights.get(OURS)?.size ?? 0).toBe(0);
	painter.restore();
	expect(paintedAs(OURS)).toEqual(["Court", "Senate", "Ombudsman"]);
	expect(paintedAs("ours-now")).toEqual(["Senate"]);
});

test("what was taken away by ourselves is not painted again, and what is there stays the same", () => {
	const { painter, mentions } = setUp();
	painter.paint(mentions, "dotted");
	const before = CSS.highlights.get(OURS);
	painter.restore();
	expect(CSS.highlights.get(OURS)).toBe(before);
	painter.clear();
	painter.restore();
	expect(names()).toEqual(["page"]);
});
