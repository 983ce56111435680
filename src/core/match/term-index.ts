import { firstFrom } from "../text/first-from.ts";
import type { Words } from "../text/read-words.ts";
import { BREAK, type CompiledTerms, NUMBER_BASE, readPlace, TELLS_TERM, TELLTALE } from "./compiled-terms.ts";
import { createTelltaleTable } from "./telltale-table.ts";
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

const BREAK_CODE = BREAK.charCodeAt(0);
const TELLTALE_CODE = TELLTALE.charCodeAt(0);

/**
 * Everything the scanner knows, ready to be looked up. Words and terms become objects when they are asked for: a page
 * needs few of them, and making all would take longer than reading the page.
 */
export interface TermIndex {
	/** Folded words that are never taken for a word of a term with a typing error. */
	readonly lookalikes: ReadonlySet<string>;
	/** The words that start with these letters, telltales or not. */
	startingWith(letters: string): readonly IndexWord[];
	/** The places among the words of a text of those that may be a telltale; most are not among them. */
	candidates(words: Words): readonly number[];
	/**
	 * Telltales that a folded word may be: among them are all that it is a form of, and all that begin or end as it does
	 * and that it may be with typing errors.
	 */
	telltalesLike(word: string): readonly IndexWord[];
}

/** Makes the index; the time it takes grows with the number of words, and is little for each. */
export function createTermIndex(compiled: CompiledTerms): TermIndex {
	const count = compiled.lengths.length;
	const starts = startsOf(compiled.lengths);
	const termStarts = startsOf(compiled.termLengths);
	const table = createTelltaleTable(compiled, starts);
	const words: (IndexWord | undefined)[] = new Array(count);

	function textAt(place: number): string {
		return compiled.words.slice(starts[place], starts[place + 1]);
	}

	function wordAt(place: number): IndexWord {
		const known = words[place];
		if (known !== undefined) return known;
		const text = textAt(place);
		const stem = text.slice(0, text.length - compiled.cuts.charCodeAt(place) + NUMBER_BASE);
		const word = new LazyWord(text, stem, {
			kind: WORD_KINDS[compiled.kinds.charCodeAt(place) - NUMBER_BASE] as WordKind,
			tellsTerm: compiled.roles.charCodeAt(place) === TELLS_TERM + NUMBER_BASE,
			place,
			unpackTerms,
		});
		words[place] = word;
		return word;
	}

	function unpackTerms(place: number, word: IndexWord): readonly Term[] {
		return partsOf(compiled.terms.slice(termStarts[place], termStarts[place + 1])).map((packed) =>
			unpack(packed, word),
		);
	}

	function unpack(packed: string, telltale: IndexWord): Term {
		const own: IndexWord[] = [];
		const breaks: number[] = [];
		let at = 0;
		for (let position = 2; position < packed.length; position++) {
			const code = packed.codePointAt(position) as number;
			if (code === BREAK_CODE) breaks.push(own.length);
			else if (code === TELLTALE_CODE) {
				at = own.length;
				own.push(telltale);
			} else own.push(wordAt(readPlace(code)));
			if (code > 0xffff) position++;
		}
		return {
			words: own,
			telltale: at,
			breaks: breaks.length > 0 ? breaks : undefined,
			topic: compiled.topics[packed.charCodeAt(0) - NUMBER_BASE - 1],
			flags: packed.charCodeAt(1) - NUMBER_BASE,
		};
	}

	return {
		lookalikes: new Set(partsOf(compiled.lookalikes)),
		candidates: table.candidates,
		startingWith(letters) {
			const found: IndexWord[] = [];
			let place = firstFrom(count, (other) => textAt(other) >= letters);
			for (; place < count && textAt(place).startsWith(letters); place++) found.push(wordAt(place));
			return found;
		},
		telltalesLike: (word) => table.like(word).map(wordAt),
	};
}

/** Where each of the parts of a text starts, by their lengths, and where the last ends. */
function startsOf(lengths: string): Int32Array<ArrayBuffer> {
	const starts = new Int32Array(lengths.length + 1);
	let start = 0;
	for (let place = 0; place < lengths.length; place++) {
		start += lengths.charCodeAt(place) - NUMBER_BASE;
		starts[place + 1] = start;
	}
	return starts;
}

/** The parts of a packed text; none of an empty one. */
function partsOf(packed: string): string[] {
	return packed === "" ? [] : packed.split(" ");
}
