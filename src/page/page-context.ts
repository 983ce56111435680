import { type AnchorCount, CONTEXT_THRESHOLD, weighContext } from "../core/match/weigh-context.ts";
import type { Mention } from "./mention.ts";
import type { TextBlock } from "./text-block.ts";

const NO_ANCHORS: AnchorCount = { strong: 0, weak: 0 };

/** What a page says, as a whole and by its headings, on whether it is about Kazakhstan. */
export interface PageContext {
	/** Takes in the anchors of one block. */
	add(block: TextBlock, anchors: AnchorCount): void;
	/** True where a mention stands in text that is about Kazakhstan, or needs no such evidence. */
	accepts(mention: Mention): boolean;
}

/** A context that has seen nothing yet but the page's title. */
export function createPageContext(titleAnchors: AnchorCount): PageContext {
	const headings = new WeakMap<Element, AnchorCount>();
	let title = titleAnchors;
	let page = NO_ANCHORS;

	return {
		add(block, anchors) {
			page = sum(page, anchors);
			if (!block.isHeading || block.section === null) return;
			headings.set(block.section, sum(headings.get(block.section) ?? NO_ANCHORS, anchors));
			if (block.section.localName === "h1") title = sum(title, anchors);
		},
		accepts(mention) {
			if (!mention.needsContext) return true;
			const { block, before, after } = mention.context;
			const heading = (mention.section && headings.get(mention.section)) ?? NO_ANCHORS;
			return weighContext({ block, neighbours: sum(before, after), heading, title, page }) >= CONTEXT_THRESHOLD;
		},
	};
}

function sum(a: AnchorCount, b: AnchorCount): AnchorCount {
	return { strong: a.strong + b.strong, weak: a.weak + b.weak };
}
