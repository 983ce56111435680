import type { Candidate } from "../core/match/find-terms.ts";
import type { PageBlock } from "./page-block.ts";
import type { BlockPiece, TextBlock } from "./text-block.ts";

/** A span of the page that names a topic, whether or not it is shown. */
export interface Mention {
	readonly topic: string;
	/** The words as they stand on the page. */
	readonly text: string;
	readonly candidate: Candidate;
	/** Where it stands. Static, since live ranges slow every change the page makes to itself. */
	readonly range: StaticRange;
	/** The text nodes that the span touches, in order. */
	readonly nodes: readonly Text[];
	/** The element that it started in when it was read: a text node that has been replaced has forgotten its own. */
	readonly parent: Element | null;
	/** The heading that it stands under, or null. */
	readonly section: Element | null;
	/** The block that it was found in. */
	readonly block: PageBlock;
}

/** Ties a candidate in a block's text to its place on the page. */
export function locateMention(candidate: Candidate, text: TextBlock, block: PageBlock): Mention {
	const { start, end, topic } = candidate;
	const first = pieceAt(text.pieces, start);
	// The last character, not the end, tells the piece: an end can also be the start of the next node.
	const last = pieceAt(text.pieces, end - 1);
	const startPiece = text.pieces[first] as BlockPiece;
	const endPiece = text.pieces[last] as BlockPiece;
	const range = new StaticRange({
		startContainer: startPiece.node,
		startOffset: startPiece.nodeStart + start - startPiece.blockStart,
		endContainer: endPiece.node,
		endOffset: endPiece.nodeStart + end - endPiece.blockStart,
	});
	const nodes = text.pieces.slice(first, last + 1).map((piece) => piece.node);
	return {
		topic,
		candidate,
		range,
		nodes,
		block,
		parent: startPiece.node.parentElement,
		section: block.section,
		text: text.text.slice(start, end),
	};
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
