import { findTelltales } from "../core/match/find-telltales.ts";
import type { PageGate } from "../core/match/page-gate.ts";
import type { WordFinder } from "../core/match/word-finder.ts";
import { foldUnit, SEPARATOR } from "../core/text/fold-unit.ts";
import type { Slicer } from "./next-slice.ts";
import { isUnread } from "./page-tags.ts";

/** So many characters of text, or nodes, are looked at in one go: a few milliseconds of work at most. */
const MAX_CHARACTERS = 50_000;
const MAX_NODES = 1_000;

/** A text node at least so long is not taken where it is a script's or a style's; shorter ones cost less than asking. */
const LONG_TEXT = 400;

/** Text nodes that follow one another, with their text; a long node is the only one of several of them. */
export interface TextChunk {
	readonly nodes: readonly Text[];
	readonly texts: readonly string[];
}

/** Takes down every text node below a root, in slices. */
export async function collectText(root: Node, slicer: Slicer): Promise<TextChunk[]> {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const chunks: TextChunk[] = [];
	let nodes: Text[] = [];
	let texts: string[] = [];
	let characters = 0;
	const cut = () => {
		if (nodes.length > 0) chunks.push({ nodes, texts });
		nodes = [];
		texts = [];
		characters = 0;
		return slicer.pause();
	};
	for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
		const { data } = node;
		if (data.length >= LONG_TEXT && node.parentElement !== null && isUnread(node.parentElement)) continue;
		if (characters + data.length > MAX_CHARACTERS || nodes.length >= MAX_NODES) {
			const pause = cut();
			if (pause !== undefined) await pause;
		}
		for (const text of data.length > MAX_CHARACTERS ? pieces(data) : [data]) {
			nodes.push(node);
			texts.push(text);
			characters += text.length;
			if (characters < MAX_CHARACTERS) continue;
			const pause = cut();
			if (pause !== undefined) await pause;
		}
	}
	const last = cut();
	if (last !== undefined) await last;
	return chunks;
}

/** Pieces of a long text, cut between words where there is a gap near. */
function* pieces(text: string): Generator<string, void, undefined> {
	for (let start = 0; start < text.length; ) {
		let end = Math.min(start + MAX_CHARACTERS, text.length);
		const gap = end < text.length ? text.lastIndexOf(" ", end) : -1;
		if (gap > start + MAX_CHARACTERS / 2) end = gap + 1;
		yield text.slice(start, end);
		start = end;
	}
}

/** True where some of the text may name Kazakhstan. What inline tags part is one text. */
export async function passesGate(chunks: readonly TextChunk[], gate: PageGate, slicer: Slicer): Promise<boolean> {
	for (const { texts } of chunks) {
		if (gate(texts.join(""))) return true;
		const pause = slicer.pause();
		if (pause !== undefined) await pause;
	}
	return false;
}

/** The text nodes that hold a word which gives a topic or a name of Kazakhstan away, in order, each once. */
export async function siftText(chunks: readonly TextChunk[], finder: WordFinder, slicer: Slicer): Promise<Text[]> {
	const sifted = new Set<Text>();
	for (const chunk of chunks) {
		for (const node of siftChunk(chunk, finder)) sifted.add(node);
		const pause = slicer.pause();
		if (pause !== undefined) await pause;
	}
	return [...sifted];
}

function siftChunk({ nodes, texts }: TextChunk, finder: WordFinder): Text[] {
	const found = new Set([...tellingTexts(texts, finder), ...tornTelltales(texts, finder)]);
	return [...found].sort((a, b) => a - b).map((place) => nodes[place] as Text);
}

/** The places of the texts in which a telltale stands, in order. */
function tellingTexts(texts: readonly string[], finder: WordFinder): number[] {
	const found: number[] = [];
	const positions = findTelltales(texts.join("\n"), finder);
	let at = 0;
	let end = 0;
	for (let place = 0; place < texts.length && at < positions.length; place++) {
		end += (texts[place] as string).length + 1;
		if ((positions[at] as number) < end) found.push(place);
		while ((positions[at] as number) < end) at++;
	}
	return found;
}

/** What is looked at of a text for its first or last word. */
const WORD_REACH = 60;

/** The places of texts that go on within a word which as a whole is a telltale: Kazakh<b>stan</b>. */
function tornTelltales(texts: readonly string[], finder: WordFinder): number[] {
	const torn: number[] = [];
	const words: string[] = [];
	for (let place = 1; place < texts.length; place++) {
		const before = texts[place - 1] as string;
		const text = texts[place] as string;
		if (before === "" || !isWordUnit(before.charCodeAt(before.length - 1)) || !isWordUnit(text.charCodeAt(0))) continue;
		torn.push(place);
		words.push(wordBefore(before) + wordAfter(text));
	}
	return tellingTexts(words, finder).map((at) => torn[at] as number);
}

/** The word at the end of a text. */
function wordBefore(text: string): string {
	let start = text.length;
	while (start > 0 && text.length - start < WORD_REACH && foldUnit(text.charCodeAt(start - 1)) !== SEPARATOR) start--;
	return text.slice(start);
}

/** The word at the start of a text. */
function wordAfter(text: string): string {
	let end = 0;
	while (end < text.length && end < WORD_REACH && foldUnit(text.charCodeAt(end)) !== SEPARATOR) end++;
	return text.slice(0, end);
}

function isWordUnit(unit: number): boolean {
	return foldUnit(unit) > SEPARATOR;
}
