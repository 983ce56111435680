import { firstFrom } from "../text/first-from.ts";
import { type Candidate, findTerms } from "./find-terms.ts";
import { joinNeighbours } from "./join-neighbours.ts";
import { type AnchorCount, type ContextVerdict, countAnchors, weighContext } from "./weigh-context.ts";
import type { WordFinder } from "./word-finder.ts";

/** A match in a text that is a page of its own. Offsets are into the whole text. */
export interface PageMatch extends Candidate {
	readonly text: string;
	readonly verdict: ContextVerdict;
}

const NO_ANCHORS: AnchorCount = { strong: 0, weak: 0, others: 0 };

/** A first line that is no longer, and ends without a full stop, is the text's title. In characters. */
const MAX_TITLE = 120;

/**
 * Every match in a text that is treated as a page of its own, line feeds parting its blocks. What the page script does
 * on a real page in pieces, for tools and tests.
 */
export function matchPage(text: string, finder: WordFinder): PageMatch[] {
	const lines = text.split("\n");
	let offset = 0;
	const blocks = lines.map((line) => {
		const { candidates, places } = findTerms(line, finder);
		const block = { text: line, offset, candidates: joinNeighbours(candidates, line), places };
		offset += line.length + 1;
		return block;
	});
	const page = countAnchors(blocks.flatMap(({ places }) => places));
	const title = blocks.length > 1 && isTitle(lines[0] as string) ? countAnchors(blocks[0]?.places ?? []) : NO_ANCHORS;
	const strong = blocks.flatMap((block) =>
		block.places.filter(({ kind }) => kind === "strong").map(({ start }) => block.offset + start),
	);
	return blocks.flatMap((block) => {
		const nearestAnchor = distanceToAnchor(block, strong);
		return block.candidates
			.map((candidate) => ({
				...candidate,
				start: candidate.start + block.offset,
				end: candidate.end + block.offset,
				text: block.text.slice(candidate.start, candidate.end),
				verdict: weighContext(candidate, block, { nearestAnchor, heading: NO_ANCHORS, title, page }),
			}))
			.filter(({ verdict }) => verdict.accepted);
	});
}

function isTitle(line: string): boolean {
	return line.trim() !== "" && line.length <= MAX_TITLE && !/[.!?…]["”»]?\s*$/u.test(line);
}

/** How many characters lie between a block and the nearest of these positions, in order, that is not in it. */
function distanceToAnchor(
	{ offset, text }: { readonly offset: number; readonly text: string },
	anchors: readonly number[],
): number {
	const end = offset + text.length;
	const before = anchors[firstFrom(anchors.length, (place) => (anchors[place] as number) >= offset) - 1];
	const after = anchors[firstFrom(anchors.length, (place) => (anchors[place] as number) > end)];
	return Math.min(offset - (before ?? Number.NEGATIVE_INFINITY), (after ?? Number.POSITIVE_INFINITY) - end);
}
