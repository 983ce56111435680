import { findTerms } from "../core/match/find-terms.ts";
import type { TermIndex } from "../core/match/term-index.ts";
import { type CollectRequest, collectBlocks } from "./collect-blocks.ts";
import { type BlockContext, locateMention, type Mention } from "./mention.ts";
import { createMentionStore } from "./mention-store.ts";
import { createSlicer } from "./next-slice.ts";
import { createPageContext, type PageContext } from "./page-context.ts";
import { isReadable } from "./page-tags.ts";
import { runStart, sectionOf } from "./run-start.ts";
import type { PageChanges } from "./watch-page.ts";

/** Reads a page, in slices, and keeps the mentions that it finds. */
export interface PageReader {
	/** Reads the whole page anew. */
	readAll(): Promise<void>;
	/** Reads what has changed; the whole page where too much has, or where the page has become another. */
	readChanges(changes: PageChanges): Promise<void>;
	/** The mentions that stand in text about Kazakhstan, in reading order. */
	mentions(): Mention[];
}

/** A reader that has read nothing yet. What it promises is rejected when the signal is aborted. */
export function createPageReader(index: TermIndex, signal: AbortSignal): PageReader {
	const store = createMentionStore();
	let context: PageContext;
	let address = "";
	// Reading is never done twice at a time: what comes meanwhile waits for its turn.
	let turn: Promise<void> = Promise.resolve();

	async function readPage(): Promise<void> {
		address = pageAddress();
		store.clear();
		context = createPageContext(findTerms(document.title, index).anchors);
		const body = document.body;
		if (body?.firstChild) await read({ from: body.firstChild, within: body, section: null });
	}

	async function read(request: CollectRequest): Promise<void> {
		const slicer = createSlicer(signal);
		const nodes = new Set<Text>();
		const found: Mention[] = [];
		let previous: BlockContext | undefined;
		for (const block of collectBlocks(request)) {
			if (block !== undefined) {
				const { candidates, anchors } = findTerms(block.text, index);
				const now: BlockContext = {
					block: anchors,
					before: previous?.block ?? { strong: 0, weak: 0 },
					after: { strong: 0, weak: 0 },
				};
				if (previous) previous.after = anchors;
				previous = now;
				context.add(block, anchors);
				for (const { node } of block.pieces) nodes.add(node);
				for (const candidate of candidates) found.push(locateMention(candidate, block, now));
			}
			const pause = slicer.pause();
			if (pause !== undefined) await pause;
		}
		store.sweep();
		store.replace(nodes, found);
	}

	async function readChanged({ subtrees, runs, tooMany }: PageChanges): Promise<void> {
		if (tooMany || pageAddress() !== address) return readPage();
		store.sweep();
		const starts = new Set<Node>();
		for (const node of runs) if (isReadable(node)) starts.add(runStart(node));
		for (const from of starts)
			await read({ from, within: document.documentElement, section: sectionOf(from), runOnly: true });
		for (const element of subtrees)
			if (element.firstChild && isReadable(element) && !hasAncestorIn(element, subtrees))
				await read({ from: element.firstChild, within: element, section: sectionOf(element) });
	}

	function takeTurn(work: () => Promise<void>): Promise<void> {
		const result = turn.then(work);
		turn = result.catch(() => undefined);
		return result;
	}

	return {
		readAll: () => takeTurn(readPage),
		readChanges: (changes) => takeTurn(() => readChanged(changes)),
		mentions: () => store.all().filter((mention) => context.accepts(mention)),
	};
}

/** The page's address without its fragment: a jump within a page does not make it another. */
function pageAddress(): string {
	return location.href.replace(/#.*$/u, "");
}

function hasAncestorIn(element: Element, elements: ReadonlySet<Element>): boolean {
	for (let parent = element.parentElement; parent !== null; parent = parent.parentElement)
		if (elements.has(parent)) return true;
	return false;
}
