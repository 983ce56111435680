import type { Token } from "../text/tokenize.ts";
import { isHalf, looseNumber, numberInWord, numberOfWord, scaleOfSuffix, scaleOfWord } from "./number-words.ts";

/** A number read from the words of a text, before its sign and what stands around it are looked at. */
export interface Amount {
	readonly value: number;
	/** The place of the word after it. */
	readonly next: number;
	/** True for a place in an order: 65th. */
	readonly isOrdinal?: boolean;
	/** True for four digits and nothing more, which may be a year. */
	readonly isPlain?: boolean;
	/** True where the number is the least that is meant: tens of thousands. */
	readonly isLeast?: boolean;
	/** True for a half. */
	readonly isHalf?: boolean;
}

/** Reads the number that starts at a word, in digits or in words, with its thousands or millions. */
export function readAmount(tokens: readonly Token[], at: number, text: string): Amount | undefined {
	if (isHalf((tokens[at] as Token).folded)) return { value: 50, next: at + 1, isHalf: true };
	const read = readDigits(tokens, at, text) ?? readLoose(tokens, at) ?? readWords(tokens, at);
	if (read === undefined || read.isOrdinal || read.isLeast) return read;
	const scale = scaleOfWord(tokens[read.next]?.folded ?? "");
	if (scale === undefined) return read;
	// 2.3 million is 2299999.9999999995 in floating point.
	return { value: Number((read.value * scale).toPrecision(12)), next: read.next + 1 };
}

/** Digits with their separators: 4,000; 4 000; 4.000; 4,2; 65th; 4.2m. */
function readDigits(tokens: readonly Token[], at: number, text: string): Amount | undefined {
	const match = /^(\d{1,15})(\p{L}*)$/u.exec((tokens[at] as Token).folded);
	if (match === null) return undefined;
	let [, digits = "", suffix = ""] = match;
	let next = at + 1;
	const isGroupStart = digits.length <= 3 && !digits.startsWith("0");
	let separator = "";
	let fraction = "";
	while (suffix === "" && next < tokens.length && next - at < 6) {
		const gap = text.slice((tokens[next - 1] as Token).end, (tokens[next] as Token).start);
		const more = /^(\d{1,15})(\p{L}*)$/u.exec((tokens[next] as Token).folded);
		if (more === null || !/^[.,'’ \u00a0\u2009\u202f]$/u.test(gap)) break;
		const [, part = "", letters = ""] = more;
		const isGroup = isGroupStart && part.length === 3 && (separator === "" || separator === gap);
		if (isGroup) {
			digits += part;
			separator = gap;
		} else if (/^[.,]$/u.test(gap) && gap !== separator) fraction = part;
		else break;
		suffix = letters;
		next++;
		if (fraction !== "") break;
	}
	const isOrdinal = isOrdinalEnding(suffix, tokens, { next, text });
	const scale = suffix === "" || isOrdinal ? 1 : scaleOfSuffix(suffix);
	if (scale === undefined) return undefined;
	const value = Number(fraction === "" ? digits : `${digits}.${fraction}`) * scale;
	const isPlain = separator === "" && fraction === "" && suffix === "" && digits.length === 4;
	return { value, next, isOrdinal, isPlain };
}

/** 65th, 65-е, 65-м, 65-ші, 65e; and 65. before a place, as in German and Turkish. */
function isOrdinalEnding(
	suffix: string,
	tokens: readonly Token[],
	{ next, text }: { next: number; text: string },
): boolean {
	if (/^(?:st|nd|rd|th|e|er|eme)$/u.test(suffix)) return true;
	const last = tokens[next - 1] as Token;
	const following = tokens[next];
	if (suffix !== "" || following === undefined) return false;
	if (text.slice(last.end, following.start) === "-")
		return /^(?:е|м|го|ое|ом|ая|ю|и|ші|шы|інші|ыншы|нші|ншы)$/u.test(following.folded);
	return text.charAt(last.end) === "." && /^(?:platz|rang|sira|stelle)/u.test(following.folded);
}

/** Indefinite numbers at their least: tens of thousands is 10,000. */
function readLoose(tokens: readonly Token[], at: number): Amount | undefined {
	const value = looseNumber((tokens[at] as Token).folded);
	if (value === undefined) return undefined;
	const after = /^(?:of|de)$/u.test(tokens[at + 1]?.folded ?? "") ? at + 2 : at + 1;
	const scale = looseNumber(tokens[after]?.folded ?? "") ?? scaleOfWord(tokens[after]?.folded ?? "");
	return scale === undefined
		? { value, next: at + 1, isLeast: true }
		: { value: value * scale, next: after + 1, isLeast: true };
}

/** Words for numbers below a thousand: seventy-seven, жетпіс жеті, two hundred and five. */
function readWords(tokens: readonly Token[], at: number): Amount | undefined {
	const inside = numberInWord((tokens[at] as Token).folded);
	if (inside !== undefined) return { value: inside.value, next: at + 1 };
	// "Pour cent" and "per cent" are signs, not a hundred.
	if (/^(?:per|pour)$/u.test(tokens[at - 1]?.folded ?? "")) return undefined;
	let total = numberOfWord((tokens[at] as Token).folded);
	if (total === undefined) return undefined;
	let next = at + 1;
	for (; next < tokens.length && !(tokens[next] as Token).afterBreak; next++) {
		const isAnd = total >= 100 && (tokens[next] as Token).folded === "and";
		const more = numberOfWord(tokens[isAnd ? next + 1 : next]?.folded ?? "");
		if (more === undefined) break;
		if (isAnd) next++;
		if (more === 100 && total < 10) total *= 100;
		else if (more < 10 && total % 100 >= 20 && total % 10 === 0) total += more;
		else if (more < 100 && total % 100 === 0) total += more;
		else break;
	}
	return { value: total, next };
}
