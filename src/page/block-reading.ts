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
	/** The blocks in which something was found, in the order of the starts that led to them. */
	readonly blocks: readonly PageBlock[];
}

/** Which paragraphs to read, and with what. */
export interface BlockRequest {
	/** A node of each paragraph, in reading order. */
	readonly starts: Iterable<Node>;
	find(text: string): Findings;
	readonly sections: Sections;
	readonly slicer: Slicer;
}

/** Reads the paragraphs that nodes are part of, each once, and finds what is named in them. */
export async function readBlocks({ starts, find, sections, slicer }: BlockRequest): Promise<BlockReading> {
	const nodes = new Set<Text>();
	const blocks: PageBlock[] = [];
	for (const node of starts) {
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
				blocks.push(block);
			}
			const pause = slicer.pause();
			if (pause !== undefined) await pause;
		}
	}
	return { nodes, blocks };
}
