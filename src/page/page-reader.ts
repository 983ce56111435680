import type { CompiledTerms } from "../core/match/compiled-terms.ts";
import { type Findings, findTerms } from "../core/match/find-terms.ts";
import { createPageGate } from "../core/match/page-gate.ts";
import { createTermIndex } from "../core/match/term-index.ts";
import { type AnchorCount, type ContextVerdict, countAnchors } from "../core/match/weigh-context.ts";
import { createWordFinder, type WordFinder } from "../core/match/word-finder.ts";
import { readBlocks } from "./block-reading.ts";
import { type BlockStore, createBlockStore } from "./block-store.ts";
import type { Mention } from "./mention.ts";
import { createSlicer } from "./next-slice.ts";
import { createPageEvidence, type PageEvidence } from "./page-evidence.ts";
import { isReadable } from "./page-tags.ts";
import { createSections, type Sections } from "./sections.ts";
import { collectText, passesGate, siftText, type TextChunk } from "./sift-text.ts";
import type { PageChanges } from "./watch-page.ts";

/** Reads a page, in slices, and keeps the mentions that it finds. */
export interface PageReader {
	/** Reads the whole page anew. */
	readAll(): Promise<void>;
	/** Reads what has changed; the whole page where too much has, or where the page has become another. */
	readChanges(changes: PageChanges): Promise<void>;
	/** The spans that name a topic, in reading order, whatever the text around them is about. */
	mentions(): Mention[];
	/** True for a topic on which the sources differ; false for all while no page needed the terms. */
	sourcesDiffer(topic: string): boolean;
	/** What says that a mention stands in text about Kazakhstan, by what the page says now. */
	verdictOn(mention: Mention): ContextVerdict;
}

/** What a reader reads with. */
export interface ReaderRequest {
	/** The source of the gate's expression. */
	readonly gate: string;
	/** Asked for the terms once, where the gate lets the page through. */
	bringTerms(): Promise<CompiledTerms>;
}

/** What is known of a page. */
interface PageKnowledge {
	readonly store: BlockStore;
	/** False while nothing on the page, nor its title, may name Kazakhstan: then no paragraph has been read. */
	readonly isOpen: boolean;
}

const NO_FINDINGS: Findings = { candidates: [], places: [] };

/** The anchors of so many headings and titles are remembered. */
const MAX_COUNTED = 500;

/** A reader that has read nothing yet. What it promises is rejected when the signal is aborted. */
export function createPageReader(request: ReaderRequest, signal: AbortSignal): PageReader {
	const gate = createPageGate(request);
	let differing: ReadonlySet<string> = new Set();
	const counted = new Map<string, AnchorCount>();
	let finder: WordFinder | undefined;
	let known: PageKnowledge = { store: createBlockStore(), isOpen: false };
	let evidence: PageEvidence | undefined;
	let address = "";
	// Reading is never done twice at a time: what comes meanwhile waits for its turn.
	let turn: Promise<void> = Promise.resolve();
	/** The clock and the headings of this turn. */
	let slicer = createSlicer(signal);
	let sections: Sections | undefined;

	/** Most pages never get here: the terms are brought when the gate lets the first text through. */
	async function prepare(): Promise<WordFinder> {
		if (finder !== undefined) return finder;
		const terms = await request.bringTerms();
		differing = new Set(terms.topics.filter((_, place) => terms.differing[place] === "1"));
		finder = createWordFinder(createTermIndex(terms));
		return finder;
	}

	/** Nothing is found before the terms were needed. */
	function find(text: string): Findings {
		return finder === undefined ? NO_FINDINGS : findTerms(text, finder);
	}

	function anchorsIn(text: string): AnchorCount {
		const before = counted.get(text);
		if (before !== undefined) return before;
		const count = countAnchors(find(text).places);
		if (counted.size >= MAX_COUNTED) counted.clear();
		counted.set(text, count);
		return count;
	}

	async function readPage(): Promise<void> {
		address = pageAddress();
		// What is known of the page before stays until the new page is known as a whole.
		const fresh = createBlockStore();
		const chunks = document.body ? await collectText(document.body, slicer) : [];
		const isOpen = gate(document.title) || (await passesGate(chunks, gate, slicer));
		if (isOpen) await readText(chunks, fresh);
		known = { store: fresh, isOpen };
	}

	/** Reads the paragraphs closely in which a word gives away something to be found. */
	async function readText(chunks: readonly TextChunk[], store: BlockStore): Promise<void> {
		await readAround(await siftText(chunks, await prepare(), slicer), store);
	}

	/** Reads the paragraphs around nodes, each once, and keeps what is found there in place of what was known of them. */
	async function readAround(nodes: Iterable<Node>, store: BlockStore): Promise<void> {
		sections ??= createSections();
		const reading = await readBlocks({ starts: nodes, find, sections, slicer });
		store.forget(reading.nodes);
		store.insert(reading.blocks);
	}

	async function readChanged({ subtrees, runs, tooMany }: PageChanges): Promise<void> {
		if (tooMany || pageAddress() !== address) return readPage();
		known.store.sweep(subtrees);
		const added = [...subtrees].filter((element) => isReadable(element) && !hasAncestorIn(element, subtrees));
		if (!known.isOpen) return (await opens(added, runs)) ? readPage() : undefined;
		for (const element of added) await readText(await collectText(element, slicer), known.store);
		for (const node of runs) await readAround([node], known.store);
	}

	/** True where what is new may name Kazakhstan: then what was passed over before is worth reading too. */
	async function opens(added: readonly Element[], runs: PageChanges["runs"]): Promise<boolean> {
		if (gate(document.title)) return true;
		for (const element of added) if (await passesGate(await collectText(element, slicer), gate, slicer)) return true;
		// A run may go on in its neighbours, and an inline element may be the change.
		for (const node of runs) if (gate(node.parentNode?.textContent ?? "")) return true;
		return false;
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
		sourcesDiffer: (topic) => differing.has(topic),
		mentions: () => known.store.all().flatMap(({ mentions }) => mentions),
		verdictOn(mention) {
			evidence ??= createPageEvidence(known.store.all(), anchorsIn);
			return evidence(mention);
		},
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
