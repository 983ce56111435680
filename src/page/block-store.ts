import type { PageBlock } from "./page-block.ts";

/** The blocks of a page in which something was found, always in reading order. */
export interface BlockStore {
	/** All blocks, in reading order. */
	all(): readonly PageBlock[];
	/** Takes in blocks that follow each other on the page, in reading order, with no block of the store among them. */
	insert(chunk: readonly PageBlock[]): void;
	/** Forgets the blocks that these text nodes are part of: they are read again. */
	forget(nodes: Iterable<Text>): void;
	/** Forgets the blocks of which some text has left the page, or stands within one of these elements. */
	sweep(elements: ReadonlySet<Element>): void;
}

/** A page holds at most this many mentions; blocks that come after are not kept (a page of nothing but names). */
export const MAX_MENTIONS = 5_000;

/** An empty store. */
export function createBlockStore(): BlockStore {
	let blocks: PageBlock[] = [];
	let mentions = 0;
	/** By a text node, the blocks that it is part of: more than one where it is too long for one. */
	const blocksOf = new Map<Text, PageBlock[]>();

	function drop(gone: ReadonlySet<PageBlock>): void {
		if (gone.size === 0) return;
		blocks = blocks.filter((block) => !gone.has(block));
		for (const block of gone) {
			mentions -= block.mentions.length;
			for (const node of block.nodes) blocksOf.delete(node);
		}
	}

	return {
		all: () => blocks,
		insert(chunk) {
			const kept: PageBlock[] = [];
			for (const block of chunk) {
				if (mentions + block.mentions.length > MAX_MENTIONS) break;
				mentions += block.mentions.length;
				kept.push(block);
				for (const node of block.nodes) blocksOf.set(node, [...(blocksOf.get(node) ?? []), block]);
			}
			const [first] = kept;
			if (first !== undefined) blocks.splice(placeOf(first, blocks), 0, ...kept);
		},
		forget(nodes) {
			const gone = new Set<PageBlock>();
			for (const node of nodes) for (const block of blocksOf.get(node) ?? []) gone.add(block);
			drop(gone);
		},
		sweep(elements) {
			const isGone = (node: Text) => !node.isConnected || (elements.size > 0 && standsIn(node, elements));
			drop(new Set(blocks.filter(({ nodes }) => nodes.some(isGone))));
		},
	};
}

/** Where in the reading order a block belongs. */
function placeOf(block: PageBlock, blocks: readonly PageBlock[]): number {
	const last = blocks.at(-1);
	if (last === undefined || precedes(last, block)) return blocks.length;
	let low = 0;
	let high = blocks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (precedes(blocks[middle] as PageBlock, block)) low = middle + 1;
		else high = middle;
	}
	return low;
}

function precedes({ nodes: [one] }: PageBlock, { nodes: [other] }: PageBlock): boolean {
	return ((one as Text).compareDocumentPosition(other as Text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function standsIn(node: Node, elements: ReadonlySet<Element>): boolean {
	for (let parent = node.parentElement; parent !== null; parent = parent.parentElement)
		if (elements.has(parent)) return true;
	return false;
}
