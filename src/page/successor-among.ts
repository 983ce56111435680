import type { Mention } from "./mention.ts";

/**
 * The hint that stands for one from before the page was read again: itself, else the same words for the same topic in
 * the same text node, paragraph or section, in this order; null where there is none.
 */
export function successorAmong(hints: readonly Mention[], before: Mention): Mention | null {
	if (hints.includes(before)) return before;
	const same = hints.filter(({ topic, text }) => topic === before.topic && text === before.text);
	return (
		same.find(({ nodes }) => nodes[0] === before.nodes[0]) ??
		same.find(({ parent }) => parent === before.parent) ??
		same.find(({ section }) => section === before.section) ??
		null
	);
}
