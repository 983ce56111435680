import type { Span } from "../text/span.ts";
import { tokenize } from "../text/tokenize.ts";
import { keyOfWord } from "./word-key.ts";

/** One word of a text with the key that it is found by. */
export interface SearchWord extends Span {
	readonly key: string;
}

/** The keys made so far: words come many times over, and a key is dear to make. */
const keys = new Map<string, string>();

/** So many keys are kept; a dataset has a few thousand. */
const MAX_KEYS = 50_000;

const NUMBER = /^\d+$/u;

/** What may part the thousands of a number: 4,000 in English, 4 000 in Russian. */
const PARTS_THOUSANDS = /^[,. \u00a0\u2009\u202f]$/u;

/** The words of a text, in order. A number is one word however its thousands are parted. */
export function searchWords(text: string): SearchWord[] {
	const words: SearchWord[] = [];
	for (const { folded, start, end } of tokenize(text)) {
		const last = words.at(-1);
		if (
			last !== undefined &&
			mayGoOn(last) &&
			/^\d{3}$/u.test(folded) &&
			PARTS_THOUSANDS.test(text.slice(last.end, start))
		)
			words[words.length - 1] = { key: last.key + folded, start: last.start, end };
		else words.push({ key: keyOf(folded), start, end });
	}
	return words;
}

/** True for a number whose thousands may follow: 2022 is complete, 4 and 1,250 are not. */
function mayGoOn({ key, start, end }: SearchWord): boolean {
	return NUMBER.test(key) && (key.length <= 3 || end - start > key.length);
}

function keyOf(folded: string): string {
	const known = keys.get(folded);
	if (known !== undefined) return known;
	const key = keyOfWord(folded);
	if (keys.size >= MAX_KEYS) keys.clear();
	keys.set(folded, key);
	return key;
}
