import type { Token } from "../text/tokenize.ts";
import { numberInWord } from "./number-words.ts";
import type { StatedNumber } from "./read-numbers.ts";
import { wordKeys } from "./word-keys.ts";

/** What stands around a number in its clause. */
export interface NumberSurroundings {
	readonly number: StatedNumber;
	/** The keys of the words that may name its unit. */
	readonly unitKeys: ReadonlySet<string>;
	/** Whether its unit is kilometres. */
	readonly isKilometres: boolean;
	/** The keys of all words around it, with how many words away the nearest is. */
	readonly keys: ReadonlyMap<string, number>;
}

/** A unit stands at most so many words behind its number: 23 complex constitutional cases. */
const UNIT_REACH = 3;

/** Where nothing follows a number in its clause, its unit stands at most so many words before it. */
const UNIT_BEFORE = 4;

/** At most so many words on each side are looked at. */
const REACH = 16;

/** A word of the text with its keys, which are looked up once. */
interface KeyedWord {
	readonly folded: string;
	readonly keys: readonly string[];
	afterBreak: boolean;
}

/**
 * Reads what stands around each number: up to the numbers beside it, or past one from which no word that matters parts
 * it (7 to 5 percent), and up to the end of the clause, which is where punctuation stands that no phrase holds.
 */
export function surroundNumbers(
	numbers: readonly StatedNumber[],
	tokens: readonly Token[],
	text: string,
): NumberSurroundings[] {
	if (numbers.length === 0) return [];
	const words = tokens.map(({ folded, afterBreak }): KeyedWord => ({ folded, keys: wordKeys(folded), afterBreak }));
	for (const { end, words: own } of numbers) {
		// A percent sign ends no clause; what stands behind it may.
		const next = words[own.end];
		if (next !== undefined) next.afterBreak = /[^\s\p{Pd}]/u.test(text.slice(end, tokens[own.end]?.start));
	}
	return numbers.map((number, index) => {
		const { start, end } = number.words;
		const before = wordsBefore(words, Math.max(edge(numbers, { index, step: -1, words }), start - REACH), start);
		const after = untilBreak(words.slice(end, Math.min(edge(numbers, { index, step: 1, words }), end + REACH)));
		const near = [...after.slice(0, UNIT_REACH), ...before.slice(0, after.length === 0 ? UNIT_BEFORE : 1)];
		// A word such as семилетний holds the unit with the number.
		const own = words.slice(start, end).map(({ folded }) => numberInWord(folded)?.unit ?? folded);
		const keys = new Map<string, number>();
		for (const side of [before, after]) {
			side.forEach((word, distance) => {
				for (const key of word.keys) keys.set(key, Math.min(distance, keys.get(key) ?? distance));
			});
		}
		return {
			number,
			unitKeys: new Set([...own.flatMap(wordKeys), ...near.flatMap((word) => word.keys)]),
			isKilometres: near.some(({ folded }) => /^(?:km|км|kilom|килом|шақырым)/u.test(folded)),
			keys,
		};
	});
}

interface EdgeSearch {
	readonly index: number;
	readonly step: 1 | -1;
	readonly words: readonly KeyedWord[];
}

/** Where the words around a number end on one side: at the next number, or at the one behind it. */
function edge(numbers: readonly StatedNumber[], { index, step, words }: EdgeSearch): number {
	const placeOf = (at: number) => {
		const span = numbers[at]?.words;
		return step === 1 ? (span?.start ?? words.length) : (span?.end ?? 0);
	};
	const [from, to] = step === 1 ? [index, index + 1] : [index - 1, index];
	const between = words.slice(numbers[from]?.words.end ?? 0, numbers[to]?.words.start ?? words.length);
	const isBare = numbers[index + step] !== undefined && between.every(({ keys }) => keys.length === 0);
	return placeOf(index + (isBare ? 2 * step : step));
}

/** The words from `first` to `last`, nearest to the end first, back to a break. */
function wordsBefore(words: readonly KeyedWord[], first: number, last: number): KeyedWord[] {
	const taken: KeyedWord[] = [];
	for (let at = last; at > first && !words[at]?.afterBreak; at--) taken.push(words[at - 1] as KeyedWord);
	return taken;
}

function untilBreak(words: readonly KeyedWord[]): readonly KeyedWord[] {
	const end = words.findIndex(({ afterBreak }) => afterBreak);
	return end === -1 ? words : words.slice(0, end);
}
