import { isHeading, isInline, isUnread } from "./page-tags.ts";

/** The search for a paragraph's start or a section's heading gives up after this many steps. */
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

/** The heading that a node stands under, or null where none is found near enough before it. */
export function sectionOf(node: Node): Element | null {
	let current: Node | null = node;
	for (let step = 0; step < MAX_STEPS && current !== null; step++) {
		if (current instanceof Element && isHeading(current)) return current;
		current = previousInTree(current);
	}
	return null;
}

function previousInTree(node: Node): Node | null {
	let previous = node.previousSibling;
	if (previous === null) return node.parentNode;
	while (previous.lastChild !== null) previous = previous.lastChild;
	return previous;
}

function isWithinLine(node: Node): boolean {
	if (!(node instanceof Element)) return true;
	return !isUnread(node) && (isInline(node) || node.localName === "br" || node.localName === "img");
}
