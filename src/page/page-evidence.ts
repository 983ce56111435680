import { type AnchorCount, type ContextVerdict, countAnchors, weighContext } from "../core/match/weigh-context.ts";
import { createAnchorDistance } from "./block-distance.ts";
import type { Mention } from "./mention.ts";
import type { PageBlock } from "./page-block.ts";

const NO_ANCHORS: AnchorCount = { strong: 0, weak: 0, others: 0 };

/** A heading is read up to this many characters. */
const MAX_HEADING = 500;

/** Weighs whether a mention stands in text that is about Kazakhstan, or needs no such evidence. */
export type PageEvidence = (mention: Mention) => ContextVerdict;

/**
 * What a page says, as it is now, by these blocks, its title and its headings, on whether it is about Kazakhstan. Made
 * anew when the page has been read, so that nothing counts twice or longer than it is there. `anchorsIn` counts the
 * anchors of a text.
 */
export function createPageEvidence(
	blocks: readonly PageBlock[],
	anchorsIn: (text: string) => AnchorCount,
): PageEvidence {
	const page = sum([...blocks.map(({ places }) => countAnchors(places)), titleAnchors(anchorsIn)]);
	const title = sum([titleAnchors(anchorsIn), headingAnchors(document.querySelector("h1"))]);
	const nearestAnchor = createAnchorDistance(blocks);

	function headingAnchors(heading: Element | null): AnchorCount {
		return heading === null ? NO_ANCHORS : anchorsIn((heading.textContent ?? "").slice(0, MAX_HEADING));
	}

	return ({ candidate, block, section }) =>
		weighContext(candidate, block, {
			page,
			title,
			nearestAnchor: nearestAnchor(block),
			heading: headingAnchors(section),
		});
}

/** The anchors of the page's title. */
function titleAnchors(anchorsIn: (text: string) => AnchorCount): AnchorCount {
	return anchorsIn(document.title.slice(0, MAX_HEADING));
}

function sum(counts: readonly AnchorCount[]): AnchorCount {
	return counts.reduce(
		(a, b) => ({ strong: a.strong + b.strong, weak: a.weak + b.weak, others: a.others + b.others }),
		NO_ANCHORS,
	);
}
