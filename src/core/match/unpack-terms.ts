import { BREAK, type CompiledTerms, GROUP_BASE, MAX_SHARED, SHARED_BASE, WORD_BASE } from "./compiled-terms.ts";

/** A term, unpacked. */
export interface UnpackedTerm {
	/** The places of its words in the list of words. */
	readonly words: readonly number[];
	/** The places in the term of words that may follow punctuation; undefined where there are none. */
	readonly breaks: readonly number[] | undefined;
	/** The id of the topic it names, or undefined. */
	readonly topic: string | undefined;
	/** The flags of compiled-terms.ts. */
	readonly flags: number;
}

const GROUP_START = 0x0a;
const BREAK_CODE = BREAK.charCodeAt(0);

/** Unpacks a front-coded list of words. */
export function unpackWords(packed: string): string[] {
	const words: string[] = [];
	let word = "";
	for (let start = 0; start < packed.length; ) {
		let end = start + 1;
		while (end < packed.length && !isCapital(packed.charCodeAt(end))) end++;
		word = word.slice(0, packed.charCodeAt(start) - SHARED_BASE) + packed.slice(start + 1, end);
		words.push(word);
		start = end;
	}
	return words;
}

/** The terms of an index by number, in the order that they are packed in. */
export interface UnpackedTerms {
	readonly count: number;
	/** The place of a term's first word. */
	firstWord(term: number): number;
	at(term: number): UnpackedTerm;
}

/** Unpacks the terms into lists of numbers; a term becomes an object when it is asked for. */
export function unpackTerms({ topics, terms }: CompiledTerms): UnpackedTerms {
	/** For each term: where its words start and end in `parts`, and where its group stands in the packed text. */
	const starts: number[] = [];
	const ends: number[] = [];
	const groups: number[] = [];
	/** The words of all terms, each its place times two, plus one where it may follow punctuation. */
	const parts: number[] = [];
	let group = 0;
	for (let at = 0; at < terms.length; ) {
		const code = terms.charCodeAt(at++);
		if (code === GROUP_START) {
			group = at;
			at += 2;
			continue;
		}
		// A capital: the term shares so many words, with the breaks before them, with the one before it.
		const before = starts.at(-1) ?? 0;
		starts.push(parts.length);
		for (let i = 0; i < code - SHARED_BASE; i++) parts.push(parts[before + i] as number);
		let follows = 0;
		while (at < terms.length) {
			const next = terms.charCodeAt(at);
			if (next === GROUP_START || isCapital(next)) break;
			if (next === BREAK_CODE) follows = 1;
			else {
				parts.push((next - WORD_BASE) * 2 + follows);
				follows = 0;
			}
			at++;
		}
		ends.push(parts.length);
		groups.push(group);
	}
	return {
		count: starts.length,
		firstWord: (term) => (parts[starts[term] as number] as number) >> 1,
		at(term) {
			const own = parts.slice(starts[term], ends[term]);
			const breaks = own.flatMap((part, place) => (part & 1 ? [place] : []));
			const place = groups[term] as number;
			return {
				words: own.map((part) => part >> 1),
				breaks: breaks.length > 0 ? breaks : undefined,
				topic: topics[terms.charCodeAt(place) - GROUP_BASE - 1],
				flags: terms.charCodeAt(place + 1) - GROUP_BASE,
			};
		},
	};
}

function isCapital(code: number): boolean {
	return code >= SHARED_BASE && code <= SHARED_BASE + MAX_SHARED;
}
