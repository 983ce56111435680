import { isInline, isUnread } from "./page-tags.ts";
import type { BlockPiece, TextBlock } from "./text-block.ts";

/** A block is cut at this many characters, so that no single piece of work grows with the page. */
export const MAX_BLOCK_LENGTH = 10_000;

/** A block is cut at this many text nodes, for the same reason. */
export const MAX_BLOCK_NODES = 1_000;

/**
 * Reads the run of text that starts at a node, up to the edge of its paragraph, below `within`. It is one block, or
 * more where it is too long for one; none where it is blank. The walk keeps no stack and asks nothing about layout, so
 * neither depth nor size of a page matters.
 */
export function* collectBlocks(from: Node, within: Node): Generator<TextBlock, void, undefined> {
	let text = "";
	let pieces: BlockPiece[] = [];
	let node: Node | null = from;

	function* take(): Generator<TextBlock, void, undefined> {
		const block = { text, pieces };
		text = "";
		pieces = [];
		if (block.text.trim() !== "") yield block;
	}

	while (node !== null) {
		let descends = false;
		if (node.nodeType === Node.TEXT_NODE) {
			const { data } = node as Text;
			for (let read = 0; read < data.length; ) {
				const end = cutAt(data, read, MAX_BLOCK_LENGTH - text.length, text === "");
				if (end > read) pieces.push({ node: node as Text, nodeStart: read, blockStart: text.length });
				text += data.slice(read, end);
				read = end;
				const isFull = text.length >= MAX_BLOCK_LENGTH || pieces.length >= MAX_BLOCK_NODES || read < data.length;
				if (isFull) yield* take();
			}
		} else if (node instanceof Element) {
			if (node.localName === "br" || node.localName === "img") text += "\n";
			else if (isUnread(node) || !isInline(node)) break;
			descends = node.firstChild !== null;
		}
		node = descends ? node.firstChild : nextInRun(node, within);
	}
	yield* take();
}

/** The node after this one, and all in it, in the same run; null at the run's end. */
function nextInRun(node: Node, within: Node): Node | null {
	let place: Node | null = node;
	while (place !== null && place !== within && place.nextSibling === null) {
		place = place.parentNode;
		if (!(place instanceof Element) || place === within || !isInline(place)) return null;
	}
	return place === null || place === within ? null : place.nextSibling;
}

/**
 * Where to end a piece of at most `room` characters: after a space if there is one; in a block of its own where there
 * is none, but never inside a surrogate pair; else nowhere, so that the block before it ends there.
 */
function cutAt(data: string, from: number, room: number, isFirst: boolean): number {
	const limit = from + Math.max(room, 1);
	if (limit >= data.length) return data.length;
	const space = data.lastIndexOf(" ", limit - 1);
	if (space >= from) return space + 1;
	if (!isFirst) return from;
	const unit = data.charCodeAt(limit);
	return unit >= 0xdc00 && unit <= 0xdfff ? limit + 1 : limit;
}
