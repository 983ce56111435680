import type { CompiledTerms } from "../core/match/compiled-terms.ts";
import { type Findings, findTerms } from "../core/match/find-terms.ts";
import { createTermIndex } from "../core/match/term-index.ts";
import { createTextSieve, MAY_ANCHOR } from "../core/match/text-sieve.ts";
import { type AnchorCount, type ContextVerdict, countAnchors } from "../core/match/weigh-context.ts";
import { createWordFinder, type WordFinder } from "../core/match/word-finder.ts";
import { type BlockRequest, readBlocks } from "./block-reading.ts";
import { type BlockStore, createBlockStore } from "./block-store.ts";
import type { Mention } from "./mention.ts";
import { createSlicer } from "./next-slice.ts";
import { createPageEvidence, type PageEvidence } from "./page-evidence.ts";
import { isReadable } from "./page-tags.ts";
import { createSections, type Sections } from "./sections.ts";
import { siftText } from "./sift-text.ts";
import type { PageChanges } from "./watch-page.ts";

/** Reads a page, in slices, and keeps the mentions that it finds. */
export interface PageReader {
	/** Reads the whole page anew. */
	readAll(): Promise<void>;
	/** Reads what has changed; the whole page where too much has, or where the page has become another. */
	readChanges(changes: PageChanges): Promise<void>;
	/** The spans that name a topic, in reading order, whatever the text around them is about. */
	mentions(): Mention[];
	/** What says that a mention stands in text about Kazakhstan, by what the page says now. */
	verdictOn(mention: Mention): ContextVerdict;
}

/** What is known of a page. */
interface PageKnowledge {
	readonly store: BlockStore;
	/** Nodes that may name a topic, on a page that has not named Kazakhstan yet. */
	readonly waiting: Set<Text>;
}

/** So many nodes that may name a topic are kept until something names Kazakhstan. */
const MAX_WAITING = 5_000;

/** The anchors of so many headings and titles are remembered. */
const MAX_COUNTED = 500;

const NO_FINDINGS: Findings = { candidates: [], places: [] };

/** A reader that has read nothing yet. What it promises is rejected when the signal is aborted. */
export function createPageReader(terms: CompiledTerms, signal: AbortSignal): PageReader {
	const sieve = createTextSieve(terms);
	const counted = new Map<string, AnchorCount>();
	let finder: WordFinder | undefined;
	let known: PageKnowledge = { store: createBlockStore(), waiting: new Set() };
	let evidence: PageEvidence | undefined;
	let address = "";
	// Reading is never done twice at a time: what comes meanwhile waits for its turn.
	let turn: Promise<void> = Promise.resolve();
	/** The clock and the headings of this turn. */
	let slicer = createSlicer(signal);
	let sections: Sections | undefined;

	/** Most pages never get here: the index is unpacked when the sieve lets the first text through. */
	function find(text: string): Findings {
		finder ??= createWordFinder(createTermIndex(terms));
		return findTerms(text, finder);
	}

	function sift(text: string): number {
		return sieve.read(` ${text} `, 0, text.length + 2);
	}

	function anchorsIn(text: string): AnchorCount {
		const before = counted.get(text);
		if (before !== undefined) return before;
		const count = sift(text) & MAY_ANCHOR ? countAnchors(find(text).places) : { strong: 0, weak: 0, others: 0 };
		if (counted.size >= MAX_COUNTED) counted.clear();
		counted.set(text, count);
		return count;
	}

	function readClosely(starts: BlockRequest["starts"], look = find) {
		sections ??= createSections();
		return readBlocks({ starts, find: look, sections, slicer });
	}

	async function readPage(): Promise<void> {
		address = pageAddress();
		// What is known of the page before stays until the new page is known as a whole.
		const fresh: PageKnowledge = { store: createBlockStore(), waiting: new Set() };
		if (document.body) await readTree(document.body, fresh);
		known = fresh;
	}

	/** Reads everything below an element: first what may name Kazakhstan; if anything has by then, what may name a topic. */
	async function readTree(root: Element, page: PageKnowledge): Promise<void> {
		const sifted = (await siftText(root, sieve, slicer)).map((start, place) => ({ ...start, place }));
		const telling = await readClosely(sifted.filter(({ found }) => found & MAY_ANCHOR));
		const rest = sifted.filter(({ node, found }) => !(found & MAY_ANCHOR) && !telling.nodes.has(node));
		const isMentioned = namesKazakhstan(page) || telling.blocks.some(({ block }) => hasAnchor(block));
		const other = isMentioned ? await readClosely(rest) : { nodes: new Set<Text>(), blocks: [] };
		if (!isMentioned) for (const { node } of rest) wait(node, page);
		page.store.forget(telling.nodes);
		page.store.forget(other.nodes);
		const chunk = [...telling.blocks, ...other.blocks].sort((a, b) => a.place - b.place);
		page.store.insert(chunk.map(({ block }) => block));
	}

	/** Reads the paragraphs around nodes anew, each once. What is not worth a closer look is only forgotten. */
	async function readRuns(nodes: Iterable<Node>, page: PageKnowledge): Promise<void> {
		const done = new Set<Node>();
		for (const node of nodes)
			if (!done.has(node) && isReadable(node)) for (const read of await readRun(node, page)) done.add(read);
	}

	async function readRun(node: Node, page: PageKnowledge): Promise<ReadonlySet<Text>> {
		let waits = false;
		const reading = await readClosely([{ node, place: 0 }], (text) => {
			const found = sift(text);
			const isWorth = found & MAY_ANCHOR || (found && namesKazakhstan(page));
			waits ||= found !== 0 && !isWorth;
			return isWorth ? find(text) : NO_FINDINGS;
		});
		page.store.forget(reading.nodes);
		page.store.insert(reading.blocks.map(({ block }) => block));
		if (waits) for (const read of reading.nodes) wait(read, page);
		return reading.nodes;
	}

	function wait(node: Text, { waiting }: PageKnowledge): void {
		if (waiting.size < MAX_WAITING) waiting.add(node);
	}

	/** Reads what has waited for Kazakhstan to be named. */
	async function readWaiting(page: PageKnowledge): Promise<void> {
		if (page.waiting.size === 0 || !namesKazakhstan(page)) return;
		const nodes = [...page.waiting];
		page.waiting.clear();
		await readRuns(nodes, page);
	}

	function namesKazakhstan({ store }: PageKnowledge): boolean {
		const { strong, weak } = anchorsIn(document.title);
		return strong + weak > 0 || store.all().some(hasAnchor);
	}

	async function readChanged({ subtrees, runs, tooMany }: PageChanges): Promise<void> {
		if (tooMany || pageAddress() !== address) return readPage();
		known.store.sweep(subtrees);
		for (const element of subtrees)
			if (isReadable(element) && !hasAncestorIn(element, subtrees)) await readTree(element, known);
		await readRuns(runs, known);
		await readWaiting(known);
	}

	function takeTurn(work: () => Promise<void>): Promise<void> {
		const result = turn.then(async () => {
			slicer = createSlicer(signal);
			sections = undefined;
			await work();
			evidence = undefined;
		});
		turn = result.catch(() => undefined);
		return result;
	}

	return {
		readAll: () => takeTurn(readPage),
		readChanges: (changes) => takeTurn(() => readChanged(changes)),
		mentions: () => known.store.all().flatMap(({ mentions }) => mentions),
		verdictOn(mention) {
			evidence ??= createPageEvidence(known.store.all(), anchorsIn);
			return evidence(mention);
		},
	};
}

function hasAnchor({ places }: { readonly places: Findings["places"] }): boolean {
	return places.some(({ kind }) => kind !== "other-country");
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
