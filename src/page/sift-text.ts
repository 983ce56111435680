import type { TextSieve } from "../core/match/text-sieve.ts";
import type { Slicer } from "./next-slice.ts";
import { isUnread } from "./page-tags.ts";

/** A text node that the sieve let through. */
export interface SiftedNode {
	readonly node: Text;
	/** What it may hold: a sum of text-sieve.ts's constants. */
	readonly found: number;
	/** How many characters of text stand before it in the same reading. */
	readonly offset: number;
}

/** The clock is looked at after so many characters. */
const CHARACTERS_PER_LOOK = 20_000;

/** The clock is looked at after so many nodes. */
const NODES_PER_LOOK = 250;

/** A text node at least so long is not read where it is a script's or a style's; shorter ones cost less than asking. */
const LONG_TEXT = 400;

/** Reads every text node below a root through the sieve, in slices, and returns those that are worth a closer look. */
export async function siftText(root: Node, sieve: TextSieve, slicer: Slicer): Promise<SiftedNode[]> {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const sifted: SiftedNode[] = [];
	let offset = 0;
	let characters = 0;
	let nodes = 0;
	for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
		const { data } = node;
		if (data.length >= LONG_TEXT && node.parentElement !== null && isUnread(node.parentElement)) continue;
		let found = 0;
		for (let read = 0; read < data.length; read += CHARACTERS_PER_LOOK) {
			const end = Math.min(read + CHARACTERS_PER_LOOK, data.length);
			found |= sieve.read(data, read, end);
			characters += end - read;
			if (characters < CHARACTERS_PER_LOOK && ++nodes < NODES_PER_LOOK) continue;
			characters = 0;
			nodes = 0;
			const pause = slicer.pause();
			if (pause !== undefined) await pause;
		}
		if (found !== 0) sifted.push({ node, found, offset });
		offset += data.length;
	}
	return sifted;
}
