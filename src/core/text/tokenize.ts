import { foldUnit, IGNORED, SEPARATOR } from "./fold-unit.ts";

/** One word of a text. */
export interface Token {
	/** The word without case, diacritics and invisible characters. */
	readonly folded: string;
	/** Where it starts in the source text, in UTF-16 code units. */
	readonly start: number;
	/** Where it ends, exclusive. */
	readonly end: number;
	/** True where punctuation that ends a phrase stands between this word and the one before. */
	readonly afterBreak: boolean;
}

/** Characters that may stand between the words of one phrase: spaces, hyphens and dashes, apostrophes, quotes. */
const JOINS_WORDS = /[\s\p{Pd}'‘’‚‛ʼʻ`´"“”„‟«»‹›&\u2066-\u2069]/u;

/** Prefixes that are written with a hyphen or without: co-operation, multi-vector. Folded. */
const PREFIXES: ReadonlySet<string> = new Set(["co", "multi", "inter", "anti", "non", "pre"]);

const HYPHEN = /\p{Pd}/u;

/**
 * The words of a text, in order. Any string is accepted, lone surrogates included; time grows with its length alone.
 */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	let folded = "";
	let start = 0;
	let end = 0;
	let afterBreak = false;
	for (let position = 0; position <= text.length; position++) {
		const unit = position < text.length ? foldUnit(text.charCodeAt(position)) : SEPARATOR;
		if (unit === IGNORED) {
			// A combining mark belongs to the letter before it, so that a span never cuts a character in two.
			if (folded !== "") end = position + 1;
			continue;
		}
		if (unit !== SEPARATOR) {
			if (folded === "") start = position;
			folded += String.fromCharCode(unit);
			end = position + 1;
			continue;
		}
		if (folded !== "" && PREFIXES.has(folded) && HYPHEN.test(text.charAt(position))) {
			const next = position + 1 < text.length ? foldUnit(text.charCodeAt(position + 1)) : SEPARATOR;
			if (next !== SEPARATOR && next !== IGNORED) continue;
		}
		if (folded !== "") {
			tokens.push({ folded, start, end, afterBreak });
			folded = "";
			afterBreak = false;
		}
		if (!afterBreak && position < text.length) afterBreak = !JOINS_WORDS.test(text.charAt(position));
	}
	return tokens;
}
