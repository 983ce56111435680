import type { CompiledTerms } from "../core/match/compiled-terms.ts";
import { type Findings, findTerms } from "../core/match/find-terms.ts";
import { createTermIndex } from "../core/match/term-index.ts";
import { createTextSieve, MAY_ANCHOR } from "../core/match/text-sieve.ts";
import { type ContextVerdict, countAnchors } from "../core/match/weigh-context.ts";
import { createWordFinder, type WordFinder } from "../core/match/word-finder.ts";
import { type BlockReading, type BlockRequest, joinReadings, measureAnchors, readBlocks } from "./block-reading.ts";
import type { Mention } from "./mention.ts";
import { createMentionStore } from "./mention-store.ts";
import { createSlicer } from "./next-slice.ts";
import { createPageContext, type PageContext } from "./page-context.ts";
import { isReadable } from "./page-tags.ts";
import { createSections } from "./sections.ts";
import { type SiftedNode, siftText } from "./sift-text.ts";
import type { PageChanges } from "./watch-page.ts";

/** Reads a page, in slices, and keeps the mentions that it finds. */
export interface PageReader {
	/** Reads the whole page anew. */
	readAll(): Promise<void>;
	/** Reads what has changed; the whole page where too much has, or where the page has become another. */
	readChanges(changes: PageChanges): Promise<void>;
	/** The mentions that stand in text about Kazakhstan, in reading order. */
	mentions(): Mention[];
	/** What says that a mention stands in text about Kazakhstan; undefined before anything is read. */
	verdictOn(mention: Mention): ContextVerdict | undefined;
}

/** So many nodes that may name a topic are kept until something names Kazakhstan. */
const MAX_WAITING = 5_000;

/** A reader that has read nothing yet. What it promises is rejected when the signal is aborted. */
export function createPageReader(terms: CompiledTerms, signal: AbortSignal): PageReader {
	const sieve = createTextSieve(terms);
	const store = createMentionStore();
	let finder: WordFinder | undefined;
	let context: PageContext | undefined;
	/** Nodes that may name a topic, on a page that has not named Kazakhstan yet. */
	let waiting: SiftedNode[] = [];
	let address = "";
	// Reading is never done twice at a time: what comes meanwhile waits for its turn.
	let turn: Promise<void> = Promise.resolve();

	/** Most pages never get here: the index is unpacked when the sieve lets the first text through. */
	function find(text: string): Findings {
		finder ??= createWordFinder(createTermIndex(terms));
		return findTerms(text, finder);
	}

	async function readPage(): Promise<void> {
		address = pageAddress();
		store.clear();
		waiting = [];
		context = undefined;
		if (document.body) await readTree(document.body);
	}

	/** Reads everything below an element that is new to us. */
	async function readTree(root: Element): Promise<void> {
		const sifted = await siftText(root, sieve, createSlicer(signal));
		const mayAnchor = sifted.some(({ found }) => found & MAY_ANCHOR) || mayNameKazakhstan(document.title);
		if (context === undefined && !mayAnchor) {
			waiting = [...waiting, ...sifted].slice(0, MAX_WAITING);
			return;
		}
		context ??= createPageContext(document.title, (text) => countAnchors(find(text).places));
		const earlier = waiting;
		waiting = [];
		await readSifted(sifted, context);
		if (context.isMentioned()) await readSifted(earlier, context);
		else waiting = [...earlier, ...waiting].slice(0, MAX_WAITING);
	}

	/** Reads closely what may name Kazakhstan; if anything has named it by then, what may name a topic too. */
	async function readSifted(sifted: readonly SiftedNode[], page: PageContext): Promise<void> {
		const anchors = await readClosely(sifted.filter(({ found }) => found & MAY_ANCHOR));
		page.add(anchors.blocks);
		const rest = sifted.filter(({ node, found }) => !(found & MAY_ANCHOR) && !anchors.nodes.has(node));
		if (!page.isMentioned()) {
			waiting = [...waiting, ...rest].slice(0, MAX_WAITING);
			take(anchors);
			return;
		}
		const topics = await readClosely(rest);
		page.add(topics.blocks);
		take(joinReadings(anchors, topics));
	}

	function mayNameKazakhstan(text: string): boolean {
		return (sieve.read(` ${text} `, 0, text.length + 2) & MAY_ANCHOR) !== 0;
	}

	function readClosely(starts: BlockRequest["starts"]): Promise<BlockReading> {
		return readBlocks({ starts, find, sections: createSections(), slicer: createSlicer(signal) });
	}

	function take({ nodes, blocks, mentions }: BlockReading): void {
		measureAnchors(blocks);
		store.sweep();
		store.replace(nodes, mentions);
	}

	async function readChanged({ subtrees, runs, tooMany }: PageChanges): Promise<void> {
		if (tooMany || pageAddress() !== address) return readPage();
		store.sweep();
		for (const element of subtrees)
			if (isReadable(element) && !hasAncestorIn(element, subtrees)) await readTree(element);
		const changed = [...runs].filter(isReadable);
		if (context === undefined) {
			for (const node of changed) await readTree(node.parentElement as Element);
		} else {
			const reading = await readClosely(changed.map((node) => ({ node, offset: 0 })));
			context.add(reading.blocks);
			take(reading);
		}
	}

	function takeTurn(work: () => Promise<void>): Promise<void> {
		const result = turn.then(work);
		turn = result.catch(() => undefined);
		return result;
	}

	return {
		readAll: () => takeTurn(readPage),
		readChanges: (changes) => takeTurn(() => readChanged(changes)),
		mentions: () => store.all().filter((mention) => context?.weigh(mention).accepted),
		verdictOn: (mention) => context?.weigh(mention),
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
