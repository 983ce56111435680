import { expect, test } from "vitest";
import type { NamedPlace } from "../../../src/core/match/find-terms.ts";
import { PAGE_ANCHORS } from "../../../src/core/match/weigh-context.ts";
import type { Mention } from "../../../src/page/mention.ts";
import type { PageBlock } from "../../../src/page/page-block.ts";
import { createPageEvidence } from "../../../src/page/page-evidence.ts";
import { find, makeCandidate, mentionIn, setPage, textIn } from "./rig.ts";

const KINDS = { Kazakhstan: "strong", Astana: "weak", Iran: "other-country" } as const;

/** The places that a text names. */
function placesIn(text: string): NamedPlace[] {
	return [...text.matchAll(/Kazakhstan|Astana|Iran/gu)].map(({ 0: name, index }) => ({
		start: index,
		end: index + name.length,
		kind: KINDS[name as keyof typeof KINDS],
	}));
}

/** True where the page, with its title and these blocks beside the mention's, says enough for a mention. */
function accepts(mention: Mention, title = "News", others: readonly PageBlock[] = []): boolean {
	document.title = title;
	const evidence = createPageEvidence([mention.block, ...others], (text) => ({
		strong: placesIn(text).filter(({ kind }) => kind === "strong").length,
		weak: placesIn(text).filter(({ kind }) => kind === "weak").length,
		others: placesIn(text).filter(({ kind }) => kind === "other-country").length,
	}));
	return evidence(mention).accepted;
}

/** The block of an element's text, too far from all others to be near. */
function blockOf(selector: string): PageBlock {
	const node = textIn(find(selector));
	return { text: node.data, nodes: [node], places: placesIn(node.data), section: null, mentions: [] };
}

/** A mention of a court on the page that counts only in text about Kazakhstan. */
function needy(overrides: Partial<PageBlock> = {}, section: Element | null = null): Mention {
	const mention = mentionIn(find("p"), "Court", "court", section);
	const block = { ...mention.block, places: placesIn(mention.block.text), ...overrides };
	return { ...mention, candidate: { ...mention.candidate, needsContext: true }, block };
}

test("a mention that needs no context is accepted on any page", () => {
	setPage("<p>The Court</p>");
	const mention = needy();
	expect(accepts({ ...mention, candidate: makeCandidate({ needsContext: false }) })).toBe(true);
});

test("a mention that needs context is rejected where nothing names Kazakhstan", () => {
	setPage("<h1>Courts</h1><h2>More</h2><p>The Court</p>");
	expect(accepts(needy({}, find("h2")))).toBe(false);
});

test("a mention is accepted by what its own block names", () => {
	setPage("<p>In Kazakhstan the Court</p>");
	expect(accepts(needy())).toBe(true);
	expect(accepts(needy({ places: [] }))).toBe(false);
});

test("a mention is accepted by an anchor in a block nearby, and not by one that is too far", () => {
	setPage(`<p>The Court</p><i id="near">Kazakhstan</i><b>${"Nothing. ".repeat(200)}</b><i id="far">Kazakhstan</i>`);
	expect(accepts(needy(), "News", [blockOf("#near")])).toBe(true);
	expect(accepts(needy(), "News", [blockOf("#far")])).toBe(false);
});

test("a mention is accepted by the heading that it stands under, and not by another", () => {
	setPage("<h2 id='here'>Reform in <b>Kazakhstan</b></h2><h2 id='there'>Elsewhere</h2><p>The Court</p>");
	expect(accepts(needy({}, find("#here")))).toBe(true);
	expect(accepts(needy({}, find("#there")))).toBe(false);
	expect(accepts(needy({}, null))).toBe(false);
});

test("only the start of a heading is read, so that a page wrapped in one costs little", () => {
	setPage(`<h2>${"x".repeat(490)} Kazakhstan</h2><p>The Court</p>`);
	expect(accepts(needy({}, find("h2")))).toBe(false);
});

test("a mention is accepted by the page's title", () => {
	setPage("<p>The Court</p>");
	expect(accepts(needy(), "News from Kazakhstan")).toBe(true);
	expect(accepts(needy(), "News from Astana")).toBe(false);
	expect(accepts(needy(), "Astana, Astana")).toBe(true);
});

test("a mention is accepted by the page's main heading, wherever that stands", () => {
	setPage("<p>The Court</p><h1>Kazakhstan today</h1>");
	expect(accepts(needy())).toBe(true);
});

test("the title and the main heading are weighed together", () => {
	setPage("<p>The Court</p><h1>Astana today</h1>");
	expect(accepts(needy(), "Astana news")).toBe(true);
	expect(accepts(needy())).toBe(false);
});

test("a page that names Kazakhstan often enough is about it, and one that does so in passing is not", () => {
	setPage(`<p>The Court</p><b>${"Nothing. ".repeat(200)}</b><i>Kazakhstan</i>`);
	const far = blockOf("i");
	expect(
		accepts(
			needy(),
			"News",
			Array.from({ length: PAGE_ANCHORS - 1 }, () => far),
		),
	).toBe(false);
	expect(
		accepts(
			needy(),
			"News",
			Array.from({ length: PAGE_ANCHORS }, () => far),
		),
	).toBe(true);
});

test("another country's name beside a mention outweighs the page as a whole", () => {
	setPage("<p>The Court of Iran</p>");
	expect(accepts(needy(), "News from Kazakhstan")).toBe(false);
	expect(accepts(needy({ places: [] }), "News from Kazakhstan")).toBe(true);
});
