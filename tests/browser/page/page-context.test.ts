import { expect, test } from "vitest";
import type { NamedPlace } from "../../../src/core/match/find-terms.ts";
import { NEAR_CHARACTERS, PAGE_ANCHORS } from "../../../src/core/match/weigh-context.ts";
import type { BlockContext, Mention } from "../../../src/page/mention.ts";
import { createPageContext, type PageContext } from "../../../src/page/page-context.ts";
import { find, makeCandidate, mentionIn, setPage } from "./rig.ts";

const KINDS = { Kazakhstan: "strong", Astana: "weak", Iran: "other-country" } as const;

/** The places that a text names. */
function placesIn(text: string): NamedPlace[] {
	return [...text.matchAll(/Kazakhstan|Astana|Iran/gu)].map(({ 0: name, index }) => ({
		start: index,
		end: index + name.length,
		kind: KINDS[name as keyof typeof KINDS],
	}));
}

function contextOf(title: string): PageContext {
	return createPageContext(title, (text) => ({
		strong: placesIn(text).filter(({ kind }) => kind === "strong").length,
		weak: placesIn(text).filter(({ kind }) => kind === "weak").length,
	}));
}

/** A mention of a court on the page that counts only in text about Kazakhstan. */
function needy(overrides: Partial<BlockContext> = {}, section: Element | null = null): Mention {
	const mention = mentionIn(find("p"), "Court", "court", section);
	const { text } = mention.context;
	const context = { ...mention.context, places: placesIn(text), ...overrides };
	return { ...mention, candidate: { ...mention.candidate, needsContext: true }, context };
}

test("a mention that needs no context is accepted on any page", () => {
	setPage("<p>The Court</p>");
	const mention = needy();
	expect(contextOf("News").weigh({ ...mention, candidate: makeCandidate({ needsContext: false }) }).accepted).toBe(
		true,
	);
});

test("a mention that needs context is rejected where nothing names Kazakhstan", () => {
	setPage("<h1>Courts</h1><h2>More</h2><p>The Court</p>");
	expect(contextOf("News").weigh(needy({}, find("h2"))).accepted).toBe(false);
});

test("a mention is accepted by what its own block names", () => {
	setPage("<p>In Kazakhstan the Court</p>");
	expect(contextOf("News").weigh(needy()).accepted).toBe(true);
	expect(contextOf("News").weigh(needy({ places: [] })).accepted).toBe(false);
});

test("a mention is accepted by an anchor in a block nearby, and not by one that is too far", () => {
	setPage("<p>The Court</p>");
	expect(contextOf("News").weigh(needy({ nearestAnchor: NEAR_CHARACTERS })).accepted).toBe(true);
	expect(contextOf("News").weigh(needy({ nearestAnchor: NEAR_CHARACTERS + 1 })).accepted).toBe(false);
});

test("a mention is accepted by the heading that it stands under, and not by another", () => {
	setPage("<h2 id='here'>Reform in <b>Kazakhstan</b></h2><h2 id='there'>Elsewhere</h2><p>The Court</p>");
	expect(contextOf("News").weigh(needy({}, find("#here"))).accepted).toBe(true);
	expect(contextOf("News").weigh(needy({}, find("#there"))).accepted).toBe(false);
	expect(contextOf("News").weigh(needy({}, null)).accepted).toBe(false);
});

test("only the start of a heading is read, so that a page wrapped in one costs little", () => {
	setPage(`<h2>${"x".repeat(490)} Kazakhstan</h2><p>The Court</p>`);
	expect(contextOf("News").weigh(needy({}, find("h2"))).accepted).toBe(false);
});

test("a mention is accepted by the page's title", () => {
	setPage("<p>The Court</p>");
	expect(contextOf("News from Kazakhstan").weigh(needy()).accepted).toBe(true);
	expect(contextOf("News from Astana").weigh(needy()).accepted).toBe(false);
	expect(contextOf("Astana, Astana").weigh(needy()).accepted).toBe(true);
});

test("a mention is accepted by the page's main heading, wherever that stands", () => {
	setPage("<p>The Court</p><h1>Kazakhstan today</h1>");
	expect(contextOf("News").weigh(needy()).accepted).toBe(true);
});

test("the title and the main heading are weighed together", () => {
	setPage("<p>The Court</p><h1>Astana today</h1>");
	expect(contextOf("Astana news").weigh(needy()).accepted).toBe(true);
	expect(contextOf("News").weigh(needy()).accepted).toBe(false);
});

test("a page that names Kazakhstan often enough is about it, and one that does so in passing is not", () => {
	setPage("<p>The Court</p>");
	const context = contextOf("News");
	const block = { places: placesIn("Kazakhstan") };
	context.add(Array.from({ length: PAGE_ANCHORS - 1 }, () => block));
	expect(context.weigh(needy()).accepted).toBe(false);
	context.add([block]);
	expect(context.weigh(needy()).accepted).toBe(true);
});

test("another country's name beside a mention outweighs the page as a whole", () => {
	setPage("<p>The Court of Iran</p>");
	const context = contextOf("News from Kazakhstan");
	expect(context.weigh(needy()).accepted).toBe(false);
	expect(context.weigh(needy({ places: [] })).accepted).toBe(true);
});

test.each([
	["a strong anchor in a block", "News", "Kazakhstan", true],
	["a weak anchor in a block", "News", "Astana", true],
	["an anchor in the title", "Kazakhstan", "", true],
	["another country alone", "News", "Iran", false],
	["nothing at all", "News", "", false],
])("whether a page mentions Kazakhstan is told after %s", (_, title, block, mentioned) => {
	const context = contextOf(title);
	context.add([{ places: placesIn(block) }]);
	expect(context.isMentioned()).toBe(mentioned);
});
