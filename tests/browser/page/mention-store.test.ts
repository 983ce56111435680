import { expect, test } from "vitest";
import type { Mention } from "../../../src/page/mention.ts";
import { createMentionStore, MAX_MENTIONS, type MentionStore } from "../../../src/page/mention-store.ts";
import { find, mentionIn, setPage, textIn } from "./rig.ts";

/** The ids of the paragraphs that the store's mentions stand in. */
function placesOf(store: MentionStore): (string | undefined)[] {
	return store.all().map(({ nodes }) => nodes[0]?.parentElement?.id);
}

function mentionOf(id: string): Mention {
	return mentionIn(find(`#${id}`), "Court");
}

function nodesOf(...ids: string[]): Set<Text> {
	return new Set(ids.map((id) => textIn(find(`#${id}`))));
}

/** A page of five paragraphs, a to e, each with a mention. */
function setParagraphs(): void {
	setPage(["a", "b", "c", "d", "e"].map((id) => `<p id="${id}">Court</p>`).join(""));
}

/** A store of the mentions of these paragraphs. */
function storeOf(...ids: string[]): MentionStore {
	const store = createMentionStore();
	store.replace(nodesOf(...ids), ids.map(mentionOf));
	return store;
}

test("a new store is empty", () => {
	expect(createMentionStore().all()).toEqual([]);
});

test.each([
	["before all others", ["c", "d"], ["a"], ["a", "c", "d"]],
	["between others", ["a", "d", "e"], ["b", "c"], ["a", "b", "c", "d", "e"]],
	["between two others", ["a", "e"], ["c"], ["a", "c", "e"]],
	["after all others", ["a", "b"], ["d", "e"], ["a", "b", "d", "e"]],
	["in the place of what was known of the same nodes", ["a", "b", "c"], ["b"], ["a", "b", "c"]],
	["in the place of the first", ["a", "b", "c"], ["a"], ["a", "b", "c"]],
	["in the place of the last", ["a", "b", "c"], ["c"], ["a", "b", "c"]],
])("mentions that are found later take their place in the reading order: %s", (_, before, found, after) => {
	setParagraphs();
	const store = storeOf(...before);
	store.replace(nodesOf(...found), found.map(mentionOf));
	expect(placesOf(store)).toEqual(after);
});

test("what was known of a node is forgotten when nothing is found in it any more", () => {
	setParagraphs();
	const store = storeOf("a", "b", "c");
	store.replace(nodesOf("b"), []);
	expect(placesOf(store)).toEqual(["a", "c"]);
});

test("a mention is replaced when only one of its nodes was read again", () => {
	setPage('<p id="a">Constitutional <b id="b">Court</b></p>');
	const store = createMentionStore();
	store.replace(new Set(), [mentionIn(find("#a"), "Constitutional Court")]);
	store.replace(nodesOf("b"), []);
	expect(store.all()).toEqual([]);
});

test("new mentions of the same node stay in their order beside mentions of other nodes", () => {
	setPage('<p id="a">Court and Senate</p><p id="b">Court</p>');
	const store = storeOf("b");
	const found = [mentionIn(find("#a"), "Court"), mentionIn(find("#a"), "Senate")];
	store.replace(nodesOf("a"), found);
	expect(store.all().map(({ text }) => text)).toEqual(["Court", "Senate", "Court"]);
});

test("a sweep forgets the mentions that have left the page, in part or as a whole, and no others", () => {
	setPage('<p id="a">Court</p><p id="b">Constitutional <b>Court</b></p><p id="c">Court</p>');
	const store = createMentionStore();
	store.replace(new Set(), [mentionOf("a"), mentionIn(find("#b"), "Constitutional Court"), mentionOf("c")]);
	store.sweep();
	expect(placesOf(store)).toEqual(["a", "b", "c"]);
	find("#b b").remove();
	store.sweep();
	expect(placesOf(store)).toEqual(["a", "c"]);
	find("#a").remove();
	store.sweep();
	expect(placesOf(store)).toEqual(["c"]);
});

test("clearing forgets everything", () => {
	setParagraphs();
	const store = storeOf("a", "b");
	store.clear();
	expect(store.all()).toEqual([]);
});

test("a store takes a limited number of mentions, and takes more when some are gone", () => {
	setParagraphs();
	const store = createMentionStore();
	const many = Array.from({ length: MAX_MENTIONS + 10 }, () => mentionOf("b"));
	store.replace(nodesOf("b"), many);
	expect(store.all()).toHaveLength(MAX_MENTIONS);
	store.replace(nodesOf("c"), [mentionOf("c")]);
	expect(store.all()).toHaveLength(MAX_MENTIONS);
	expect(placesOf(store)).not.toContain("c");
	store.replace(nodesOf("b"), many.slice(0, 3));
	store.replace(nodesOf("c"), [mentionOf("c")]);
	expect(placesOf(store)).toEqual(["b", "b", "b", "c"]);
});
