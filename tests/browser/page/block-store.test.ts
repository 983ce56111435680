import fc from "fast-check";
import { expect, test } from "vitest";
import { type BlockStore, createBlockStore, MAX_MENTIONS } from "../../../src/page/block-store.ts";
import type { PageBlock } from "../../../src/page/page-block.ts";
import { find, mentionIn, setPage, textIn } from "./rig.ts";

/** The ids of the paragraphs that the store's blocks stand in. */
function placesOf(store: BlockStore): (string | undefined)[] {
	return store.all().map(({ nodes }) => nodes[0]?.parentElement?.closest("[id]")?.id);
}

function blockOf(id: string): PageBlock {
	return mentionIn(find(`#${id}`), "Court").block;
}

/** A page of five paragraphs, a to e, each with a mention. */
function setParagraphs(): void {
	setPage(["a", "b", "c", "d", "e"].map((id) => `<p id="${id}">Court</p>`).join(""));
}

/** A store of the blocks of these paragraphs, which follow each other. */
function storeOf(...ids: string[]): BlockStore {
	const store = createBlockStore();
	store.insert(ids.map(blockOf));
	return store;
}

const NONE: ReadonlySet<Element> = new Set();

test("a new store is empty", () => {
	expect(createBlockStore().all()).toEqual([]);
});

test.each([
	["before all others", ["c", "d"], ["a"], ["a", "c", "d"]],
	["between others", ["a", "d", "e"], ["b", "c"], ["a", "b", "c", "d", "e"]],
	["between two others", ["a", "e"], ["c"], ["a", "c", "e"]],
	["after all others", ["a", "b"], ["d", "e"], ["a", "b", "d", "e"]],
])("blocks that are found later take their place in the reading order: %s", (_, before, found, after) => {
	setParagraphs();
	const store = storeOf(...before);
	store.insert(found.map(blockOf));
	expect(placesOf(store)).toEqual(after);
});

test("in whatever order paragraphs are read, and read again, the store is in reading order", () => {
	setParagraphs();
	fc.assert(
		fc.property(fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 20 }), (ids) => {
			const store = createBlockStore();
			for (const id of ids) {
				store.forget([textIn(find(`#${id}`))]);
				store.insert([blockOf(id)]);
			}
			expect(placesOf(store)).toEqual([...new Set(ids)].toSorted());
		}),
	);
});

test("a block is forgotten when only one of its nodes is read again, and others are kept", () => {
	setPage('<p id="a">Constitutional <b>Court</b></p><p id="b">Court</p>');
	const store = storeOf("a", "b");
	store.forget([textIn(find("b"))]);
	expect(placesOf(store)).toEqual(["b"]);
	store.forget([textIn(find("#a")), document.createTextNode("Court")]);
	expect(placesOf(store)).toEqual(["b"]);
});

test("all blocks of one long text node are forgotten together, and stay in their order", () => {
	setPage('<p id="a">Court</p><p id="b">Court</p>');
	const store = storeOf("b");
	const [one, two] = [blockOf("a"), blockOf("a")];
	store.insert([one, two]);
	expect(store.all().slice(0, 2)).toEqual([one, two]);
	expect(store.all()[0]).toBe(one);
	store.forget([textIn(find("#a"))]);
	expect(placesOf(store)).toEqual(["b"]);
});

test("a sweep forgets the blocks that have left the page, in part or as a whole, and no others", () => {
	setPage('<p id="a">Court</p><p id="b">Constitutional <b>Court</b></p><p id="c">Court</p>');
	const store = storeOf("a", "b", "c");
	store.sweep(NONE);
	expect(placesOf(store)).toEqual(["a", "b", "c"]);
	find("#b b").remove();
	store.sweep(NONE);
	expect(placesOf(store)).toEqual(["a", "c"]);
	find("#a").remove();
	store.sweep(NONE);
	expect(placesOf(store)).toEqual(["c"]);
});

test("a sweep forgets the blocks within elements that are read anew", () => {
	setPage('<p id="a">Court</p><div><section><p id="b">Court</p></section></div><p id="c">Court</p>');
	const store = storeOf("a", "b", "c");
	store.sweep(new Set([find("div")]));
	expect(placesOf(store)).toEqual(["a", "c"]);
});

test("a store takes a limited number of mentions, and takes more when some are gone", () => {
	setParagraphs();
	const store = createBlockStore();
	const {
		mentions: [mention],
		...block
	} = blockOf("b");
	const many = {
		...block,
		mentions: Array.from({ length: MAX_MENTIONS }, () => mention as NonNullable<typeof mention>),
	};
	store.insert([many, blockOf("c")]);
	expect(placesOf(store)).toEqual(["b"]);
	store.insert([blockOf("c")]);
	expect(placesOf(store)).toEqual(["b"]);
	store.forget(many.nodes);
	store.insert([blockOf("c")]);
	expect(placesOf(store)).toEqual(["c"]);
});
