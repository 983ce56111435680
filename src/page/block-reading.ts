import type { Findings } from "../core/match/find-terms.ts";
import { joinNeighbours } from "../core/match/join-neighbours.ts";
import { collectBlocks } from "./collect-blocks.ts";
import { locateMention, type Mention } from "./mention.ts";
import type { Slicer } from "./next-slice.ts";
import type { PageBlock } from "./page-block.ts";
import { isReadable } from "./page-tags.ts";
import { runStart } from "./run-start.ts";
import type { Sections } from "./sections.ts";

/** What reading paragraphs closely found. */
export interface BlockReading {
	/** Every text node that was read. */
	readonly nodes: ReadonlySet<Text>;
	/** The blocks in which something was found, by the start that led to each: a start is a place in reading order. */
	readonly blocks: readonly PlacedBlock[];
}

/** A block with the place, in the list of starts, of the one that led to it. */
export interface PlacedBlock {
	readonly block: PageBlock;
	readonly place: number;
}

/** Which paragraphs to read, and with what. */
export interface BlockRequest {
	/** A node of each paragraph, in reading order, with its place in it. */
	readonly starts: readonly { readonly node: Node; readonly place: number }[];
	find(text: string): Findings;
	readonly sections: Sections;
	readonly slicer: Slicer;
}

/** Reads the paragraphs that nodes are part of, each once, and finds what is named in them. */
export async function readBlocks({ starts, find, sections, slicer }: BlockRequest): Promise<BlockReading> {
	const nodes = new Set<Text>();
	const blocks: PlacedBlock[] = [];
	for (const { node, place } of starts) {
		if (nodes.has(node as Text) || !isReadable(node)) continue;
		for (const text of collectBlocks(runStart(node), document.documentElement)) {
			for (const piece of text.pieces) nodes.add(piece.node);
			const { candidates, places } = find(text.text);
			if (candidates.length + places.length > 0) {
				const mentions: Mention[] = [];
				const block: PageBlock = {
					text: text.text,
					nodes: [...new Set(text.pieces.map((piece) => piece.node))],
					places,
					section: candidates.length > 0 ? sections(node) : null,
					mentions,
				};
				for (const candidate of joinNeighbours(candidates, text.text))
					mentions.push(locateMention(candidate, text, block));
				blocks.push({ block, place });
			}
			const pause = slicer.pause();
			if (pause !== undefined) await pause;
		}
	}
	return { nodes, blocks };
}
