import { isHeading, isInline, isUnread } from "./page-tags.ts";
import type { BlockPiece, TextBlock } from "./text-block.ts";

/** A block is cut at this many characters, so that no single piece of work grows with the page. */
export const MAX_BLOCK_LENGTH = 10_000;

/** A block is cut at this many text nodes, for the same reason. */
export const MAX_BLOCK_NODES = 1_000;

/** After this many nodes without a block, the walk pauses so that its caller can look at the clock. */
const NODES_PER_PAUSE = 200;

/** What to collect. */
export interface CollectRequest {
	/** The first node to read. */
	readonly from: Node;
	/** The walk stays below this node. */
	readonly within: Node;
	/** The heading that `from` stands under. */
	readonly section: Element | null;
	/** True to stop at the first edge of a paragraph: only the run of text that `from` starts is read. */
	readonly runOnly?: boolean;
}

/**
 * Reads the page's prose as blocks, in reading order. Yields undefined where nothing was found for a while, as a
 * chance to pause. The walk keeps no stack and asks nothing about layout, so neither depth nor size of a page matters.
 */
export function* collectBlocks(request: CollectRequest): Generator<TextBlock | undefined, void, undefined> {
	const { within, runOnly = false } = request;
	let { section } = request;
	let headingNow = section?.contains(request.from) ? section : null;
	let text = "";
	let pieces: BlockPiece[] = [];
	let node: Node | null = request.from;
	let visited = 0;

	function flush(): TextBlock | undefined {
		const block = { text, pieces, section, isHeading: headingNow !== null };
		const isEmpty = text.trim() === "";
		text = "";
		pieces = [];
		return isEmpty ? undefined : block;
	}

	while (node !== null) {
		if (++visited % NODES_PER_PAUSE === 0) yield undefined;
		let descend = false;
		if (node.nodeType === Node.TEXT_NODE) {
			const data = (node as Text).data;
			for (let read = 0; read < data.length; ) {
				const end = cutAt(data, read, MAX_BLOCK_LENGTH - text.length);
				pieces.push({ node: node as Text, nodeStart: read, blockStart: text.length });
				text += data.slice(read, end);
				read = end;
				if (text.length >= MAX_BLOCK_LENGTH || pieces.length >= MAX_BLOCK_NODES || read < data.length) yield flush();
			}
		} else if (node.nodeType === Node.ELEMENT_NODE) {
			const element = node as Element;
			const unread = isUnread(element);
			if (element.localName === "br" || element.localName === "img") text += "\n";
			else if (unread || !isInline(element)) {
				const block = flush();
				if (block) yield block;
				if (runOnly) return;
				if (isHeading(element)) {
					section = element;
					headingNow = element;
				}
			}
			descend = !unread && element.firstChild !== null;
		}
		if (descend) {
			node = node.firstChild;
			continue;
		}
		// Up to the next sibling, closing every element that ends on the way.
		while (node !== null && node !== within && node.nextSibling === null) {
			node = node.parentNode;
			if (++visited % NODES_PER_PAUSE === 0) yield undefined;
			if (node === null || node === within || !(node instanceof Element) || isInline(node)) continue;
			const block = flush();
			if (block) yield block;
			if (runOnly) return;
			if (node === headingNow) headingNow = null;
		}
		node = node === null || node === within ? null : node.nextSibling;
	}
	const last = flush();
	if (last) yield last;
}

/** Where to end a piece of at most `room` characters: after a space if there is one, never inside a surrogate pair. */
function cutAt(data: string, from: number, room: number): number {
	const limit = from + Math.max(room, 1);
	if (limit >= data.length) return data.length;
	const space = data.lastIndexOf(" ", limit - 1);
	if (space > from) return space + 1;
	const unit = data.charCodeAt(limit);
	return unit >= 0xdc00 && unit <= 0xdfff ? limit + 1 : limit;
}
