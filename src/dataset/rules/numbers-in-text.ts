/** A number that an English text states. */
export interface TextNumber {
	readonly value: number;
	/** True for "one", "first", "second" and "third", which are as often plain words as numbers. */
	readonly isPlainWord: boolean;
}

const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?`;
const NO_MORE_DIGITS = String.raw`(?![\d%]|[.,]\d)`;

/** What holds digits and is no number: dates, and names such as G20, C5+1 and 5G. */
const NOT_NUMBERS: readonly RegExp[] = [
	new RegExp(String.raw`(?<![\d.,])${DAY}(?:\s?(?:-|–|and|to)\s?${DAY})*\s(?:of\s)?${MONTH}\b`, "gu"),
	new RegExp(String.raw`\b${MONTH}\s${DAY}(?:[-–]${DAY})?${NO_MORE_DIGITS}`, "gu"),
	// A count of that size is told from a year by its comma: 2,000.
	new RegExp(String.raw`(?<![\d.,$€£])(?:19|20)\d{2}s?(?:[-–/]\d{2,4})?${NO_MORE_DIGITS}`, "gu"),
	/(?<![\p{L}\d])\p{Lu}+-?\d[\p{L}\d+]*|(?<![\p{L}\d])\d+\p{Lu}\p{L}*/gu,
];

const SMALL = numbered(
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
	"eighteen nineteen",
);
const ORDINALS = numbered(
	"- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth",
	"fifteenth sixteenth seventeenth eighteenth nineteenth",
);
const TENS = numbered("- - twenty thirty forty fifty sixty seventy eighty ninety");
const ORDINAL_TENS = numbered("- - twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth");
const SCALES = new Map([
	["hundred", 100],
	["thousand", 1_000],
	["million", 1_000_000],
	["billion", 1_000_000_000],
]);
const PLURALS = new Map([
	["tens", 10],
	["dozens", 12],
	...[...SCALES].map(([word, value]): [string, number] => [`${word}s`, value]),
]);
const PLAIN_WORDS: ReadonlySet<string> = new Set(["one", "first", "second", "third"]);

/** Every number that a text states, in digits or in words, in order; dates are left out. */
export function numbersInText(text: string): TextNumber[] {
	// The mark keeps numbers on both sides of a date apart.
	const plain = NOT_NUMBERS.reduce((rest, pattern) => rest.replace(pattern, ";"), text);
	// Hyphens part words and nothing more, so that "twenty-one" and "44-member" need no rule of their own.
	const words = plain.toLowerCase().match(/\d+(?:,\d{3})*(?:\.\d+)?|\p{L}+|[^\s\p{L}\d-]/gu) ?? [];
	const numbers: TextNumber[] = [];
	for (let at = 0; at < words.length; ) {
		const read = readPlural(words, at) ?? readNumber(words, at);
		if (read !== undefined) {
			const isPlainWord = read.next === at + 1 && PLAIN_WORDS.has(words[at] as string);
			numbers.push({ value: read.value, isPlainWord });
		}
		at = read?.next ?? at + 1;
	}
	return numbers;
}

interface ReadResult {
	readonly value: number;
	/** The place of the word after the number. */
	readonly next: number;
}

/** Reads "thousands", and "tens of thousands" as the least that it can mean. */
function readPlural(words: readonly string[], at: number): ReadResult | undefined {
	const value = PLURALS.get(words[at] ?? "");
	if (value === undefined) return undefined;
	const more = words[at + 1] === "of" ? readPlural(words, at + 2) : undefined;
	return more === undefined ? { value, next: at + 1 } : { value: value * more.value, next: more.next };
}

/** Reads the longest number that starts at a word: "4,000", "eleven", "two hundred and fifty thousand". */
function readNumber(words: readonly string[], at: number): ReadResult | undefined {
	let total = 0;
	let group: number | undefined;
	let smallestScale = Number.POSITIVE_INFINITY;
	let next = at;
	while (next < words.length) {
		const joined = next > at && words[next] === "and" && SCALES.has(words[next - 1] ?? "") ? next + 1 : next;
		const word = words[joined] ?? "";
		const scale = SCALES.get(word);
		const added: number | undefined = scale === undefined ? addend(word, group, next === at) : undefined;
		if (added !== undefined) group = (group ?? 0) + added;
		else if (scale === 100 && joined === next && (group ?? 1) < 100) group = (group ?? 1) * scale;
		else if (scale !== undefined && scale > 100 && joined === next && scale < smallestScale) {
			total += (group ?? 1) * scale;
			group = undefined;
			smallestScale = scale;
		} else break;
		next = joined + 1;
	}
	if (next === at) return undefined;
	// 2.3 million is 2299999.9999999995 in floating point.
	return { value: Number((total + (group ?? 0)).toPrecision(15)), next };
}

/** What a word adds to the group of digits read so far, if it can follow there. */
function addend(word: string, group: number | undefined, isFirst: boolean): number | undefined {
	if (/^\d/u.test(word)) return isFirst ? Number(word.replaceAll(",", "")) : undefined;
	const isFree = group === undefined || (group >= 100 && group % 100 === 0);
	const tens = TENS.get(word) ?? ORDINAL_TENS.get(word);
	if (tens !== undefined && isFree) return tens * 10;
	const small = SMALL.get(word) ?? ORDINALS.get(word);
	const followsTens = group !== undefined && group % 100 >= 20 && group % 10 === 0;
	return small !== undefined && (isFree || (followsTens && small > 0 && small < 10)) ? small : undefined;
}

/** Numbers words by their place, from 0; "-" holds the place of a number that is not in this list. */
function numbered(...lines: readonly string[]): ReadonlyMap<string, number> {
	return new Map(
		lines
			.join(" ")
			.split(" ")
			.map((word, value) => [word, value]),
	);
}
