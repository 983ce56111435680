import type { CompiledTerms } from "./compiled-terms.ts";
import { PACK_BASE, PACKED_BREAK } from "./compiled-terms.ts";
import { stemLength, WORD_KINDS, type WordKind } from "./word-kind.ts";

/** A word of the index. */
export interface IndexWord {
	/** Its place in the index. */
	readonly id: number;
	/** The folded word as it was written. */
	readonly text: string;
	readonly kind: WordKind;
	/** The letters that stay in all its forms. */
	readonly stem: string;
	/** The terms that start with it, the longest first. */
	readonly starts: readonly Term[];
}

/** One surface form. */
export interface Term {
	/** Its words, in order; at least one. */
	readonly words: readonly IndexWord[];
	/** The places of words that may follow punctuation; undefined where there are none. */
	readonly breaks: readonly number[] | undefined;
	/** The id of the topic it names, or undefined for an anchor, an exemption or another country. */
	readonly topic: string | undefined;
	/** The flags of compiled-terms.ts. */
	readonly flags: number;
}

/** Everything the scanner knows, ready to be looked up. */
export interface TermIndex {
	readonly words: readonly IndexWord[];
	readonly terms: readonly Term[];
	/** Folded words that are never taken for a word of a term with a typing error. */
	readonly lookalikes: ReadonlySet<string>;
	/** The words that start with these letters: `BUCKET_LETTERS` of them, or all of a shorter word. */
	startingWith(letters: string): readonly IndexWord[];
	/** The words that end with these letters, `BUCKET_LETTERS` of them. */
	endingWith(letters: string): readonly IndexWord[];
}

/** Words are looked up by so many letters at their start or end. Stems have at least as many. */
export const BUCKET_LETTERS = 3;

const NO_WORDS: readonly IndexWord[] = [];

/** Unpacks the index; the time it takes grows with the index alone. */
export function createTermIndex(compiled: CompiledTerms): TermIndex {
	const words = unpackWords(compiled);
	const terms = unpackTerms(compiled, words);
	const byStart = new Map<string, IndexWord[]>();
	const byEnd = new Map<string, IndexWord[]>();
	for (const word of words) {
		addTo(byStart, word.text.slice(0, BUCKET_LETTERS), word);
		addTo(byEnd, word.text.slice(-BUCKET_LETTERS), word);
	}
	return {
		words,
		terms,
		lookalikes: new Set(compiled.lookalikes.split("\n")),
		startingWith: (letters) => byStart.get(letters) ?? NO_WORDS,
		endingWith: (letters) => byEnd.get(letters) ?? NO_WORDS,
	};
}

function unpackWords({ words, kinds }: CompiledTerms): (IndexWord & { starts: Term[] })[] {
	if (words === "") return [];
	return words.split("\n").map((text, id) => {
		const kind = WORD_KINDS[Number(kinds[id])] as WordKind;
		return { id, text, kind, stem: text.slice(0, stemLength(text, kind)), starts: [] };
	});
}

function unpackTerms({ topics, terms }: CompiledTerms, words: readonly (IndexWord & { starts: Term[] })[]): Term[] {
	const unpacked: Term[] = [];
	let of: IndexWord[] = [];
	let breaks: number[] | undefined;
	for (let at = 0; at < terms.length; at++) {
		if (terms[at] === PACKED_BREAK) {
			breaks = [...(breaks ?? []), of.length];
			continue;
		}
		if (terms[at] !== " ") {
			of.push(words[terms.charCodeAt(at) - PACK_BASE] as IndexWord);
			continue;
		}
		const topic = topics[terms.charCodeAt(at + 1) - PACK_BASE - 1];
		const term: Term = { words: of, breaks, topic, flags: terms.charCodeAt(at + 2) - PACK_BASE };
		unpacked.push(term);
		(of[0] as IndexWord & { starts: Term[] }).starts.push(term);
		of = [];
		breaks = undefined;
		at += 2;
	}
	for (const { starts } of words) starts.sort((a, b) => b.words.length - a.words.length);
	return unpacked;
}

function addTo(map: Map<string, IndexWord[]>, key: string, word: IndexWord): void {
	const others = map.get(key);
	if (others) others.push(word);
	else map.set(key, [word]);
}
