import type { Span } from "../text/span.ts";
import { type Token, tokenize } from "../text/tokenize.ts";
import type { FindAliases } from "./alias-finder.ts";
import { nameKey } from "./name-key.ts";
import { readDates, type StatedDate } from "./read-dates.ts";
import { readNumbers } from "./read-numbers.ts";
import { wordKeys } from "./word-keys.ts";

/** What a cue is: a number, a date or a part of one, somebody's name, a topic by any of its aliases, or a key word. */
export type CueKind = "number" | "date" | "name" | "topic" | "word";

/** Something in a text that another text may share, in whatever language. */
export interface Cue extends Span {
	readonly kind: CueKind;
	/** What is the same in two texts that share it. */
	readonly key: string;
}

/** What cues are read with. */
export interface CueSources {
	readonly findAliases: FindAliases;
	/** The keys of names, by how they begin; see `nameKey`. */
	readonly findName: (key: string) => string | undefined;
}

/** The cues of a text in no particular order. Several may cover the same words. Linear in the text's length. */
export function readCues(text: string, { findAliases, findName }: CueSources): Cue[] {
	const tokens = tokenize(text);
	const dates = readDates(tokens, text);
	const { numbers, years } = readNumbers(tokens, dates, text);
	const figures = [...dates, ...years, ...numbers].toSorted((a, b) => a.start - b.start);
	const words = outside(tokens, figures);
	return [
		...[...dates, ...years].flatMap(cuesOfDate),
		...numbers.map(({ start, end, value, form }): Cue => {
			return { kind: "number", key: form === "percent" ? `${value}%` : `${value}`, start, end };
		}),
		...findAliases(tokens).map(({ topic, start, end }): Cue => ({ kind: "topic", key: topic, start, end })),
		...words.flatMap((token) => cuesOfWord(token, { text, findName })),
	];
}

/** The parts of a date: its year, its month, and the day of the month where it is stated. */
export function cuesOfDate({ year, month, day, start, end }: StatedDate): Cue[] {
	const keys = [year, month && `-${month}`, month && day && `-${month}-${day}`];
	return keys.flatMap((key): Cue[] => (key ? [{ kind: "date", key, start, end }] : []));
}

/** The words that no figure covers; both lists are in the order of the text. */
function outside(tokens: readonly Token[], figures: readonly Span[]): Token[] {
	let at = 0;
	return tokens.filter(({ start }) => {
		while (at < figures.length && (figures[at] as Span).end <= start) at++;
		return at === figures.length || start < (figures[at] as Span).start;
	});
}

function cuesOfWord(
	{ folded, start, end }: Token,
	{ text, findName }: { readonly text: string } & Pick<CueSources, "findName">,
): Cue[] {
	const isCapital = /^\p{Lu}/u.test(text.slice(start, start + 2));
	const name = isCapital ? findName(nameKey(folded)) : undefined;
	if (name !== undefined) return [{ kind: "name", key: name, start, end }];
	return wordKeys(folded).map((key) => ({ kind: "word", key, start, end }));
}
