import type { Candidate } from "../core/match/find-terms.ts";
import type { AnchorCount } from "../core/match/weigh-context.ts";
import type { BlockPiece, TextBlock } from "./text-block.ts";

/** What stands near the mentions of one block; shared by them, and completed when the block after it is read. */
export interface BlockContext {
	readonly block: AnchorCount;
	readonly before: AnchorCount;
	/** Set when the next block has been read. */
	after: AnchorCount;
}

/** A span of the page that names a topic, whether or not it is shown. */
export interface Mention {
	readonly topic: string;
	/** The words as they stand on the page. */
	readonly text: string;
	readonly needsContext: boolean;
	/** Where it stands. Static, since live ranges slow every change the page makes to itself. */
	readonly range: StaticRange;
	/** The text nodes that the span touches, in order. */
	readonly nodes: readonly Text[];
	/** The heading that it stands under, or null. */
	readonly section: Element | null;
	readonly context: BlockContext;
}

/** Ties a candidate in a block's text to its place on the page. */
export function locateMention(candidate: Candidate, block: TextBlock, context: BlockContext): Mention {
	const { start, end, topic, needsContext } = candidate;
	const first = pieceAt(block.pieces, start);
	// The last character, not the end, tells the piece: an end can also be the start of the next node.
	const last = pieceAt(block.pieces, end - 1);
	const startPiece = block.pieces[first] as BlockPiece;
	const endPiece = block.pieces[last] as BlockPiece;
	const range = new StaticRange({
		startContainer: startPiece.node,
		startOffset: startPiece.nodeStart + start - startPiece.blockStart,
		endContainer: endPiece.node,
		endOffset: endPiece.nodeStart + end - endPiece.blockStart,
	});
	const nodes = block.pieces.slice(first, last + 1).map((piece) => piece.node);
	return { topic, needsContext, range, nodes, context, section: block.section, text: block.text.slice(start, end) };
}

/** The index of the piece that holds a position of the block's text. */
function pieceAt(pieces: readonly BlockPiece[], position: number): number {
	let low = 0;
	let high = pieces.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((pieces[middle] as BlockPiece).blockStart <= position) low = middle;
		else high = middle - 1;
	}
	return low;
}
