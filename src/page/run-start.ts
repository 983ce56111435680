import { isInline, isUnread } from "./page-tags.ts";

/** The search for a paragraph's start gives up after this many steps. */
const MAX_STEPS = 2_000;

/**
 * The first node of the run of text that a node is part of: back to the nearest paragraph edge. Where the edge is too
 * far away, the node reached by then.
 */
export function runStart(node: Node): Node {
	let start = node;
	for (let step = 0; step < MAX_STEPS; step++) {
		const previous = start.previousSibling;
		if (previous !== null) {
			if (!isWithinLine(previous)) return start;
			start = previous;
			continue;
		}
		const parent = start.parentNode;
		if (!(parent instanceof Element) || !isInline(parent)) return start;
		start = parent;
	}
	return start;
}

function isWithinLine(node: Node): boolean {
	if (!(node instanceof Element)) return true;
	return node.localName === "br" || node.localName === "img" || (!isUnread(node) && isInline(node));
}
