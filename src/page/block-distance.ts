import { NEAR_CHARACTERS } from "../core/match/weigh-context.ts";
import type { PageBlock } from "./page-block.ts";
import { isReadable } from "./page-tags.ts";

/** The text between two blocks is measured over so many nodes at most; more of them count as far apart. */
const MAX_STEPS = 300;

/** How far, in characters, the nearest strong anchor of another block stands from a block. */
export type AnchorDistance = (block: PageBlock) => number;

/**
 * Measures on the page as it is now, between blocks in reading order; `Infinity` where an anchor is further away than
 * counts as near. What was measured is remembered.
 */
export function createAnchorDistance(blocks: readonly PageBlock[]): AnchorDistance {
	const places = new Map(blocks.map((block, place) => [block, place]));
	const gaps = new Map<number, number>();

	/** How many characters stand between the block at a place and the one before it. */
	function gapBefore(place: number): number {
		const known = gaps.get(place) ?? measureGap(blocks[place - 1] as PageBlock, blocks[place] as PageBlock);
		gaps.set(place, known);
		return known;
	}

	function distanceBefore(place: number): number {
		let distance = 0;
		for (let at = place; at > 0; at--) {
			distance += gapBefore(at);
			const { text, places: named } = blocks[at - 1] as PageBlock;
			const anchor = named.findLast(({ kind }) => kind === "strong");
			if (anchor !== undefined) return within(distance + text.length - anchor.start);
			distance += text.length;
			if (distance > NEAR_CHARACTERS) break;
		}
		return Number.POSITIVE_INFINITY;
	}

	function distanceAfter(place: number): number {
		let distance = 0;
		for (let at = place + 1; at < blocks.length; at++) {
			distance += gapBefore(at);
			const { text, places: named } = blocks[at] as PageBlock;
			const anchor = named.find(({ kind }) => kind === "strong");
			if (anchor !== undefined) return within(distance + anchor.start);
			distance += text.length;
			if (distance > NEAR_CHARACTERS) break;
		}
		return Number.POSITIVE_INFINITY;
	}

	return (block) => {
		const place = places.get(block);
		return place === undefined ? Number.POSITIVE_INFINITY : Math.min(distanceBefore(place), distanceAfter(place));
	};
}

function within(distance: number): number {
	return distance <= NEAR_CHARACTERS ? distance : Number.POSITIVE_INFINITY;
}

/** How many characters of text, and one for the edge, stand between two blocks; blank text has none. */
function measureGap({ nodes: before }: PageBlock, { nodes: [after] }: PageBlock): number {
	const from = before.at(-1) as Text;
	if (from === after) return 0;
	const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
	walker.currentNode = from;
	let distance = 1;
	for (let step = 0; step < MAX_STEPS; step++) {
		const node = walker.nextNode() as Text | null;
		if (node === null || distance > NEAR_CHARACTERS) break;
		if (node === after) return distance;
		const length = node.data.trim().length;
		if (length > 0 && isReadable(node)) distance += length;
	}
	return Number.POSITIVE_INFINITY;
}
