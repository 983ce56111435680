import {
	BREAK,
	type CompiledTerms,
	NO_TELLTALE,
	NUMBER_BASE,
	readPlace,
	TELLS_TERM,
	TELLTALE,
} from "./compiled-terms.ts";
import { createEndList, type EndList } from "./end-list.ts";
import { editBudget } from "./near-stem.ts";
import { WORD_KINDS, type WordKind } from "./word-kind.ts";

/** A word of the index. There is one object a word, so that words can be compared by identity. */
export interface IndexWord {
	/** The folded word as it was written. */
	readonly text: string;
	readonly kind: WordKind;
	/** The letters that stay in all its forms. */
	readonly stem: string;
	/** True where it gives away a topic, or a name of Kazakhstan. */
	readonly tellsTerm: boolean;
	/** The terms that are kept under it; none where it is no telltale. */
	readonly terms: readonly Term[];
}

/** One surface form. */
export interface Term {
	/** Its words, in order; at least one. */
	readonly words: readonly IndexWord[];
	/** The place in it of the word that it is kept under. */
	readonly telltale: number;
	/** The places of words that may follow punctuation; undefined where there are none. */
	readonly breaks: readonly number[] | undefined;
	/** The id of the topic it names, or undefined for an anchor, an exemption or another country. */
	readonly topic: string | undefined;
	/** The flags of compiled-terms.ts. */
	readonly flags: number;
}

/** What a word is made of besides its texts. */
interface WordParts {
	readonly kind: WordKind;
	readonly tellsTerm: boolean;
	readonly place: number;
	unpackTerms(place: number, word: IndexWord): readonly Term[];
}

/** A word whose terms are unpacked when they are asked for. A class, since it is made of many words while a page is read. */
class LazyWord implements IndexWord {
	readonly text: string;
	readonly stem: string;
	readonly #parts: WordParts;
	#terms: readonly Term[] | undefined;

	constructor(text: string, stem: string, parts: WordParts) {
		this.text = text;
		this.stem = stem;
		this.#parts = parts;
	}

	get kind(): WordKind {
		return this.#parts.kind;
	}

	get tellsTerm(): boolean {
		return this.#parts.tellsTerm;
	}

	get terms(): readonly Term[] {
		this.#terms ??= this.#parts.unpackTerms(this.#parts.place, this);
		return this.#terms;
	}
}

/**
 * Everything the scanner knows, ready to be looked up. Words and terms become objects when they are asked for: a page
 * needs few of them, and making all would take longer than reading the page.
 */
export interface TermIndex {
	/** Folded words that are never taken for a word of a term with a typing error. */
	readonly lookalikes: ReadonlySet<string>;
	/** The words that start with these letters, telltales or not. */
	startingWith(letters: string): readonly IndexWord[];
	/** The telltales that a folded word may be a form of, by its first letters. */
	telltalesLike(word: string): readonly IndexWord[];
	/**
	 * Telltales that a folded word may be with typing errors: among them are all that begin or end as it does and of whose
	 * stem it has all letters but as many as there may be errors.
	 */
	telltalesNear(word: string): readonly IndexWord[];
}

/** Telltales are looked up by so many letters of their stem at most. */
const HEAD_LETTERS = 6;

const NOTHING: readonly IndexWord[] = [];

/** Makes the index; the time it takes grows with the index alone. */
export function createTermIndex(compiled: CompiledTerms): TermIndex {
	const texts = partsOf(compiled.words, " ");
	const lines = partsOf(compiled.terms, "\n");
	const words: (IndexWord | undefined)[] = new Array(texts.length);
	/** By the first letters of their stems, the places of telltales; and which line is a telltale's. */
	const heads = new Map<string, number[]>();
	const lineOf = new Map<number, number>();
	const shortest = { head: HEAD_LETTERS };
	for (let place = 0, line = 0; place < texts.length; place++) {
		if (compiled.roles.charCodeAt(place) === NO_TELLTALE + NUMBER_BASE) continue;
		lineOf.set(place, line++);
		const text = texts[place] as string;
		const head = text.slice(0, Math.min(HEAD_LETTERS, text.length - compiled.cuts.charCodeAt(place) + NUMBER_BASE));
		if (head.length < shortest.head) shortest.head = head.length;
		addTo(heads, head, place);
	}
	let starts: EndList | undefined;
	let ends: EndList | undefined;
	/** The letters of the stem of each word as a set, for those in which there may be typing errors. */
	const letters = new Int32Array(texts.length);

	function stemAt(place: number): string {
		const text = texts[place] as string;
		return text.slice(0, text.length - Number(compiled.cuts[place]));
	}

	function wordAt(place: number): IndexWord {
		const known = words[place];
		if (known !== undefined) return known;
		const word = new LazyWord(texts[place] as string, stemAt(place), {
			kind: WORD_KINDS[compiled.kinds.charCodeAt(place) - NUMBER_BASE] as WordKind,
			tellsTerm: compiled.roles.charCodeAt(place) === TELLS_TERM + NUMBER_BASE,
			place,
			unpackTerms,
		});
		words[place] = word;
		return word;
	}

	function unpackTerms(place: number, word: IndexWord): readonly Term[] {
		const line = lineOf.get(place);
		return line === undefined ? [] : partsOf(lines[line] as string, " ").map((packed) => unpack(packed, word));
	}

	function unpack(packed: string, telltale: IndexWord): Term {
		const own: IndexWord[] = [];
		const breaks: number[] = [];
		let at = 0;
		for (const character of packed.slice(2)) {
			if (character === BREAK) breaks.push(own.length);
			else {
				if (character === TELLTALE) at = own.length;
				own.push(character === TELLTALE ? telltale : wordAt(readPlace(character)));
			}
		}
		return {
			words: own,
			telltale: at,
			breaks: breaks.length > 0 ? breaks : undefined,
			topic: compiled.topics[packed.charCodeAt(0) - NUMBER_BASE - 1],
			flags: packed.charCodeAt(1) - NUMBER_BASE,
		};
	}

	/** Adds the telltales of a list that a word may be with typing errors. The loop calls nothing: it runs for most words. */
	function addNear(found: Set<IndexWord>, word: string, list: EndList): void {
		const own = ~letterSet(word);
		const mayBeTwo = editBudget(word.length) > 1;
		for (let place = list.first(word); place >= 0; place = list.next[place] as number) {
			let missing = (letters[place] as number) & own;
			missing &= missing - 1;
			if (mayBeTwo) missing &= missing - 1;
			if (missing === 0) found.add(wordAt(place));
		}
	}

	/** The places of telltales in which there may be typing errors. */
	function misspellable(): number[] {
		const exact = NUMBER_BASE + WORD_KINDS.indexOf("exact");
		return [...lineOf.keys()].filter(
			(place) => compiled.kinds.charCodeAt(place) !== exact && editBudget((texts[place] as string).length) > 0,
		);
	}

	return {
		lookalikes: new Set(partsOf(compiled.lookalikes, " ")),
		startingWith(letters) {
			const found: IndexWord[] = [];
			for (let place = placeOf(letters, texts); texts[place]?.startsWith(letters); place++) found.push(wordAt(place));
			return found;
		},
		telltalesLike(word) {
			let found: IndexWord[] | undefined;
			for (let letters = Math.min(HEAD_LETTERS, word.length); letters >= shortest.head; letters--) {
				const places = heads.get(word.slice(0, letters));
				if (places === undefined) continue;
				found ??= [];
				for (const place of places) found.push(wordAt(place));
			}
			return found ?? NOTHING;
		},
		telltalesNear(word) {
			if (starts === undefined || ends === undefined) {
				const places = misspellable();
				for (const place of places) letters[place] = letterSet(stemAt(place));
				starts = createEndList(places, texts, "start");
				ends = createEndList(places, texts, "end");
			}
			const found = new Set<IndexWord>();
			addNear(found, word, starts);
			addNear(found, word, ends);
			return found.size > 0 ? [...found] : NOTHING;
		},
	};
}

/** The letters of a folded word as a set of 32 bits; letters that share a bit count as one. */
export function letterSet(word: string): number {
	let letters = 0;
	for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
	return letters;
}

/** The parts of a packed text; none of an empty one. */
function partsOf(packed: string, by: string): string[] {
	return packed === "" ? [] : packed.split(by);
}

function addTo(map: Map<string, number[]>, key: string, place: number): void {
	const others = map.get(key);
	if (others) others.push(place);
	else map.set(key, [place]);
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
