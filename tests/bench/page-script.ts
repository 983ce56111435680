import Fuse from "fuse.js";
import Mark from "mark.js";
import AhoCorasick from "modern-ahocorasick";
import { chooseHints } from "../../src/core/match/choose-hints.ts";
import type { CompiledGate, CompiledTerms } from "../../src/core/match/compiled-terms.ts";
import { createPageGate } from "../../src/core/match/page-gate.ts";
import { createTermIndex } from "../../src/core/match/term-index.ts";
import { canShow } from "../../src/page/can-show.ts";
import { randomHighlightNames } from "../../src/page/highlight-names.ts";
import { createHintPainter } from "../../src/page/hint-painter.ts";
import { createPageReader, type PageReader } from "../../src/page/page-reader.ts";

/** What one run of one way found, and the time it took in ms. */
export interface BenchRun {
	readonly ms: number;
	readonly found: number;
	/** How far the page's own elements moved, by the browser's measure; only where painting is measured. */
	readonly shift?: number;
	/** How many elements were added to the page. */
	readonly added?: number;
}

/** What a way is given: the compiled terms, and the same surface forms as plain texts. */
interface BenchInput {
	readonly terms: CompiledTerms & CompiledGate;
	readonly aliases: readonly string[];
}

type Way = (input: BenchInput) => BenchRun | Promise<BenchRun>;

/** fuse.js is asked for one word in so many, and its time multiplied: all of them take minutes a page. */
const FUSE_SHARE = 50;

/** A word as ways that match words see it. */
const WORD = /[\p{L}\p{N}]+/gu;

function textNodes(): Text[] {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text);
	return nodes;
}

function timed(work: () => number): BenchRun {
	const start = performance.now();
	const found = work();
	return { ms: performance.now() - start, found };
}

/** Every text node walked, every character read once. */
const floor: Way = () =>
	timed(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		let sum = 0;
		for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
			const { data } = node;
			for (let i = 0; i < data.length; i++) sum = (sum + data.charCodeAt(i)) | 0;
		}
		return Math.sign(sum);
	});

/** Pauses between slices are left out while this works: only work is measured. */
async function withoutPauses<T>(work: () => Promise<T>): Promise<T> {
	const { setTimeout } = window;
	window.setTimeout = ((callback: () => void) => {
		queueMicrotask(callback);
		return 0;
	}) as unknown as typeof window.setTimeout;
	try {
		return await work();
	} finally {
		window.setTimeout = setTimeout;
	}
}

function accepted(reader: PageReader) {
	return reader.mentions().filter((mention) => reader.verdictOn(mention).accepted);
}

function newReader({ terms }: BenchInput): PageReader {
	return createPageReader({ gate: terms.gate, bringTerms: async () => terms }, new AbortController().signal);
}

/** Everything up to the hints that could be shown: walk, gate, words, paragraphs, terms, context, index included. */
const ours: Way = (input) =>
	withoutPauses(async () => {
		const reader = newReader(input);
		const start = performance.now();
		await reader.readAll();
		const found = accepted(reader).length;
		return { ms: performance.now() - start, found };
	});

const expression: Way = ({ aliases }) => {
	const escaped = aliases
		.toSorted((a, b) => b.length - a.length)
		.map((alias) => alias.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "giu");
	return timed(() => textNodes().reduce((sum, { data }) => sum + (data.match(pattern)?.length ?? 0), 0));
};

const ahoCorasick: Way = ({ aliases }) => {
	const automaton = new AhoCorasick(aliases.map((alias) => alias.toLowerCase()));
	return timed(() => textNodes().reduce((sum, { data }) => sum + automaton.search(data.toLowerCase()).length, 0));
};

const fuse: Way = ({ aliases }) => {
	const search = new Fuse(aliases, { threshold: 0.2, ignoreLocation: true });
	const run = timed(() => {
		const words = [...new Set(textNodes().flatMap(({ data }) => data.match(WORD) ?? []))];
		return words.filter((word, place) => place % FUSE_SHARE === 0 && search.search(word).length > 0).length;
	});
	return { ms: run.ms * FUSE_SHARE, found: run.found * FUSE_SHARE };
};

/** Waits until the browser has laid out and painted, and tells how far things moved since the observer began. */
async function settledShift(entries: PerformanceEntry[]): Promise<number> {
	await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
	return entries.reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0);
}

function watchShifts(): PerformanceEntry[] {
	const entries: PerformanceEntry[] = [];
	new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({ type: "layout-shift" });
	return entries;
}

const paintOurs: Way = async (input) => {
	const reader = newReader(input);
	await reader.readAll();
	document.body.getBoundingClientRect();
	const shifts = watchShifts();
	const before = document.querySelectorAll("*").length;
	const run = timed(() => {
		const hints = chooseHints(accepted(reader), { density: "all", canShow });
		createHintPainter(randomHighlightNames(), () => false).paint(hints, "dotted");
		document.body.getBoundingClientRect();
		return hints.length;
	});
	return { ...run, added: document.querySelectorAll("*").length - before, shift: await settledShift(shifts) };
};

/** mark.js cannot find without wrapping, so this is its scan and its painting in one. */
const markJs: Way = async ({ aliases }) => {
	document.body.getBoundingClientRect();
	const shifts = watchShifts();
	const before = document.querySelectorAll("*").length;
	const start = performance.now();
	let found = 0;
	await new Promise<void>((resolve) => {
		new Mark(document.body).mark(aliases, {
			accuracy: "exactly",
			separateWordSearch: false,
			each: () => found++,
			done: resolve,
		});
	});
	document.body.getBoundingClientRect();
	const ms = performance.now() - start;
	return { ms, found, added: document.querySelectorAll("*").length - before, shift: await settledShift(shifts) };
};

/** A thousand paragraphs that come after the page was read, each with terms. */
const append: Way = (input) =>
	withoutPauses(async () => {
		const reader = newReader(input);
		await reader.readAll();
		const box = document.createElement("div");
		for (let i = 0; i < 1_000; i++) {
			const paragraph = document.createElement("p");
			paragraph.textContent = `Paragraph ${i}: Kazakhstan’s Constitutional Court and its president Tokayev, and more words.`;
			box.append(paragraph);
		}
		document.body.append(box);
		const start = performance.now();
		await reader.readChanges({ subtrees: new Set([box]), runs: new Set(), tooMany: false });
		const ms = performance.now() - start;
		return { ms, found: accepted(reader).length };
	});

const startGate: Way = ({ terms }) => timed(() => Number(createPageGate(terms)("no name in here")));

const startIndex: Way = ({ terms }) => timed(() => createTermIndex(terms).startingWith("kazakh").length);

const WAYS: Readonly<Record<string, Way>> = {
	floor,
	ours,
	expression,
	ahoCorasick,
	fuse,
	markJs,
	paintOurs,
	append,
	startGate,
	startIndex,
};

Object.assign(globalThis, {
	qainarBench: (name: string) =>
		WAYS[name]?.((globalThis as unknown as { benchInput: BenchInput }).benchInput) as BenchRun | Promise<BenchRun>,
});
