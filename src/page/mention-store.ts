import type { Mention } from "./mention.ts";

/** A page holds at most this many mentions; what comes after is not read for hints (a page of nothing but names). */
export const MAX_MENTIONS = 5_000;

/** The mentions of a page, in reading order. */
export interface MentionStore {
	/** All mentions, in reading order. */
	all(): readonly Mention[];
	/** Replaces what was known of these text nodes by the mentions found in them, which come in reading order. */
	replace(nodes: ReadonlySet<Text>, found: readonly Mention[]): void;
	/** Forgets the mentions whose text has left the page. */
	sweep(): void;
	/** Forgets everything. */
	clear(): void;
}

/** An empty store. */
export function createMentionStore(): MentionStore {
	let mentions: Mention[] = [];

	return {
		all: () => mentions,
		replace(nodes, found) {
			mentions = mentions.filter((mention) => !mention.nodes.some((node) => nodes.has(node)));
			mentions.splice(placeOf(found[0], mentions), 0, ...found.slice(0, MAX_MENTIONS - mentions.length));
		},
		sweep() {
			mentions = mentions.filter((mention) => mention.nodes.every((node) => node.isConnected));
		},
		clear() {
			mentions = [];
		},
	};
}

/** Where in the reading order a mention belongs. */
function placeOf(mention: Mention | undefined, mentions: readonly Mention[]): number {
	const node = mention?.range.startContainer;
	const last = mentions.at(-1)?.range.startContainer;
	if (node === undefined || last === undefined || follows(last, node)) return mentions.length;
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (follows((mentions[middle] as Mention).range.startContainer, node)) low = middle + 1;
		else high = middle;
	}
	return low;
}

function follows(node: Node, other: Node): boolean {
	return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
