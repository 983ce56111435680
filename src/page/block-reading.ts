import type { Findings } from "../core/match/find-terms.ts";
import { collectBlocks } from "./collect-blocks.ts";
import { type BlockContext, locateMention, type Mention } from "./mention.ts";
import type { Slicer } from "./next-slice.ts";
import { isReadable } from "./page-tags.ts";
import { runStart } from "./run-start.ts";
import type { Sections } from "./sections.ts";

/** What reading paragraphs closely found. */
export interface BlockReading {
	/** Every text node that was read. */
	readonly nodes: ReadonlySet<Text>;
	/** Every block that was read. */
	readonly blocks: readonly BlockContext[];
	/** The spans that name a topic. */
	readonly mentions: readonly Mention[];
}

/** Which paragraphs to read, and with what. */
export interface BlockRequest {
	/** A node of each paragraph, in reading order, with how many characters of text stand before it. */
	readonly starts: readonly { readonly node: Node; readonly offset: number }[];
	find(text: string): Findings;
	readonly sections: Sections;
	readonly slicer: Slicer;
}

/** Reads the paragraphs that nodes are part of, each once, and finds what is named in them. */
export async function readBlocks({ starts, find, sections, slicer }: BlockRequest): Promise<BlockReading> {
	const nodes = new Set<Text>();
	const blocks: BlockContext[] = [];
	const mentions: Mention[] = [];
	for (const { node, offset } of starts) {
		if (nodes.has(node as Text) || !isReadable(node)) continue;
		for (const block of collectBlocks(runStart(node), document.documentElement)) {
			for (const piece of block.pieces) nodes.add(piece.node);
			const { candidates, places } = find(block.text);
			const section = candidates.length > 0 ? sections(node) : null;
			const context: BlockContext = { text: block.text, places, offset, nearestAnchor: Infinity, section };
			blocks.push(context);
			for (const candidate of candidates) mentions.push(locateMention(candidate, block, context));
			const pause = slicer.pause();
			if (pause !== undefined) await pause;
		}
	}
	return { nodes, blocks, mentions };
}

/** Two readings of different paragraphs of the same text as one, in reading order. */
export function joinReadings(one: BlockReading, other: BlockReading): BlockReading {
	return {
		nodes: new Set([...one.nodes, ...other.nodes]),
		blocks: [...one.blocks, ...other.blocks].sort((a, b) => a.offset - b.offset),
		mentions: [...one.mentions, ...other.mentions].sort((a, b) => a.context.offset - b.context.offset),
	};
}

/** Tells each block how far away the nearest strong anchor of the blocks before and after it stands. */
export function measureAnchors(blocks: readonly BlockContext[]): void {
	for (const ordered of [blocks, blocks.toReversed()]) {
		let last: number | undefined;
		for (const block of ordered) {
			if (last !== undefined) block.nearestAnchor = Math.min(block.nearestAnchor, Math.abs(block.offset - last));
			if (block.places.some(({ kind }) => kind === "strong")) last = block.offset;
		}
	}
}
