import type { CompiledTerms } from "./compiled-terms.ts";
import { unpackTerms, unpackWords } from "./unpack-terms.ts";
import { WORD_KINDS, type WordKind } from "./word-kind.ts";

/** A word of the index. There is one object a word, so that words can be compared by identity. */
export interface IndexWord {
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

/**
 * Everything the scanner knows, ready to be looked up. Words and terms become objects when they are asked for: a page
 * needs few of them, and making all would take longer than reading the page.
 */
export interface TermIndex {
	/** Folded words that are never taken for a word of a term with a typing error. */
	readonly lookalikes: ReadonlySet<string>;
	/** The words that start with these letters. */
	startingWith(letters: string): readonly IndexWord[];
	/** The words that end with these letters, `BUCKET_LETTERS` of them. */
	endingWith(letters: string): readonly IndexWord[];
}

/** Words are looked up by so many letters at their start or end. Stems have at least as many. */
export const BUCKET_LETTERS = 3;

/** Ends of words are kept under so many numbers. */
const END_SLOTS = 4_096;

/** Makes the index; the time it takes grows with the index alone. */
export function createTermIndex(compiled: CompiledTerms): TermIndex {
	const texts = unpackWords(compiled.words);
	const terms = unpackTerms(compiled);
	const words: (IndexWord | undefined)[] = new Array(texts.length);
	// Lists by number, without objects: the first entry of each, and for each entry the next.
	const firstTerm = new Int32Array(texts.length).fill(-1);
	const nextTerm = new Int32Array(terms.count);
	for (let term = terms.count - 1; term >= 0; term--) {
		const first = terms.firstWord(term);
		nextTerm[term] = firstTerm[first] as number;
		firstTerm[first] = term;
	}
	const firstEnd = new Int32Array(END_SLOTS).fill(-1);
	const nextEnd = new Int32Array(texts.length);
	for (let place = texts.length - 1; place >= 0; place--) {
		const slot = slotOfEnd(texts[place] as string);
		nextEnd[place] = firstEnd[slot] as number;
		firstEnd[slot] = place;
	}

	function wordAt(place: number): IndexWord {
		const known = words[place];
		if (known !== undefined) return known;
		const text = texts[place] as string;
		const kind = WORD_KINDS[Number(compiled.kinds[place])] as WordKind;
		const stem = text.slice(0, text.length - Number(compiled.cuts[place]));
		let starts: readonly Term[] | undefined;
		const word: IndexWord = {
			text,
			kind,
			stem,
			get starts() {
				starts ??= termsFrom(place);
				return starts;
			},
		};
		words[place] = word;
		return word;
	}

	function termsFrom(place: number): readonly Term[] {
		const found: Term[] = [];
		for (let term = firstTerm[place] as number; term >= 0; term = nextTerm[term] as number) {
			const unpacked = terms.at(term);
			found.push({ ...unpacked, words: unpacked.words.map(wordAt) });
		}
		return found.sort((a, b) => b.words.length - a.words.length);
	}

	return {
		lookalikes: new Set(unpackWords(compiled.lookalikes)),
		startingWith(letters) {
			const found: IndexWord[] = [];
			for (let place = placeOf(letters, texts); texts[place]?.startsWith(letters); place++) found.push(wordAt(place));
			return found;
		},
		endingWith(letters) {
			const found: IndexWord[] = [];
			for (let place = firstEnd[slotOfEnd(letters)] as number; place >= 0; place = nextEnd[place] as number)
				if (texts[place]?.endsWith(letters)) found.push(wordAt(place));
			return found;
		},
	};
}

/** The place of the first word that does not come before these letters; words are sorted. */
function placeOf(letters: string, texts: readonly string[]): number {
	let low = 0;
	let high = texts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((texts[middle] as string) < letters) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** A number for a word's last letters. */
function slotOfEnd(word: string): number {
	let slot = 0;
	for (let at = Math.max(0, word.length - BUCKET_LETTERS); at < word.length; at++)
		slot = slot * 31 + word.charCodeAt(at);
	return slot & (END_SLOTS - 1);
}
