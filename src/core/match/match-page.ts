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
	const strong = blocks.flatMap((block, index) =>
		block.places.filter(({ kind }) => kind === "strong").map(({ start }) => ({ index, at: block.offset + start })),
	);
	return blocks.flatMap((block, index) => {
		const nearestAnchor = strong
			.filter((anchor) => anchor.index !== index)
			.reduce((least, { at }) => Math.min(least, distance(at, block)), Number.POSITIVE_INFINITY);
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

/** How many characters lie between a position and a block. */
function distance(at: number, { offset, text }: { readonly offset: number; readonly text: string }): number {
	return at < offset ? offset - at : Math.max(0, at - offset - text.length);
}
