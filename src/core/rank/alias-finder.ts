import type { CompiledTopic } from "../compare/compiled-claims.ts";
import { endingFits, kindOfWord, stemLength, type WordKind } from "../match/word-kind.ts";
import { foldUnit, IGNORED, SEPARATOR } from "../text/fold-unit.ts";
import type { Span } from "../text/span.ts";
import { type Token, tokenize } from "../text/tokenize.ts";

/** A stretch of a text that names a topic by one of its aliases, in whatever form or language. */
export interface AliasUse extends Span {
	/** The id of the topic. */
	readonly topic: string;
}

/** Finds the uses of aliases among the words of a text: the longest at each place, none over another. */
export type FindAliases = (tokens: readonly Token[]) => AliasUse[];

/** A word of an alias with the ways in which it may change. */
interface AliasWord {
	readonly folded: string;
	readonly kinds: readonly { readonly kind: WordKind; readonly stem: string }[];
}

interface Alias {
	readonly topic: string;
	/** The words after the first. */
	readonly others: readonly AliasWord[];
}

/** The aliases that begin with one word, the longest first. */
interface AliasStart {
	readonly first: AliasWord;
	readonly aliases: readonly Alias[];
}

/** Compiled aliases do not say their language, so a word may change as in any language of its script. */
const LANGUAGES = { latin: ["en", "de", "fr", "tr"], cyrillic: ["ru", "kk"] } as const;

/** Aliases are found by so many of their first letters; all forms of a word have them. */
const KEY_LENGTH = 3;

/** Makes the search for the aliases of topics. Aliases are taken apart when a text first has a word that begins alike. */
export function createAliasFinder(topics: readonly CompiledTopic[]): FindAliases {
	const written = topics.flatMap(({ id, aliases }) => aliases.map((text) => ({ topic: id, text })));
	const writtenByKey = Map.groupBy(written, ({ text }) => keyOfText(text));
	const known = new Map<string, readonly AliasStart[]>();

	function startsOf(key: string): readonly AliasStart[] {
		const starts = known.get(key) ?? groupByFirst(writtenByKey.get(key) ?? []);
		known.set(key, starts);
		return starts;
	}

	function longestAt(tokens: readonly Token[], at: number): Alias | undefined {
		const { folded } = tokens[at] as Token;
		let longest: Alias | undefined;
		for (const { first, aliases } of startsOf(folded.slice(0, KEY_LENGTH))) {
			if (!isFormOf(folded, first)) continue;
			const alias = aliases.find(({ others }) => follow(others, tokens, at));
			if (alias !== undefined && alias.others.length >= (longest?.others.length ?? 0)) longest = alias;
		}
		return longest;
	}

	return (tokens) => {
		const uses: AliasUse[] = [];
		for (let at = 0; at < tokens.length; ) {
			const alias = longestAt(tokens, at);
			const last = at + (alias?.others.length ?? 0);
			const { start } = tokens[at] as Token;
			if (alias !== undefined) uses.push({ topic: alias.topic, start, end: (tokens[last] as Token).end });
			at = last + 1;
		}
		return uses;
	};
}

function groupByFirst(written: readonly { readonly topic: string; readonly text: string }[]): AliasStart[] {
	const aliases = written.map(({ topic, text }) => ({ topic, words: tokenize(text).map(({ folded }) => folded) }));
	return [...Map.groupBy(aliases, ({ words }) => words[0] ?? "")].map(([first, group]) => ({
		first: aliasWord(first),
		aliases: group
			.map(({ topic, words }): Alias => ({ topic, others: words.slice(1).map(aliasWord) }))
			.toSorted((a, b) => b.others.length - a.others.length),
	}));
}

/** The first letters of a text's first word, folded. */
function keyOfText(text: string): string {
	let key = "";
	for (let at = 0; at < text.length && key.length < KEY_LENGTH; at++) {
		const unit = foldUnit(text.charCodeAt(at));
		if (unit === SEPARATOR && key !== "") break;
		if (unit !== SEPARATOR && unit !== IGNORED) key += String.fromCharCode(unit);
	}
	return key;
}

function aliasWord(folded: string): AliasWord {
	const languages = LANGUAGES[/[а-яә-ӿ]/u.test(folded) ? "cyrillic" : "latin"];
	const kinds = [...new Set(languages.map((language) => kindOfWord(folded, language)))];
	return { folded, kinds: kinds.map((kind) => ({ kind, stem: folded.slice(0, stemLength(folded, kind)) })) };
}

function follow(words: readonly AliasWord[], tokens: readonly Token[], at: number): boolean {
	return words.every((word, index) => {
		const token = tokens[at + 1 + index];
		return token !== undefined && !token.afterBreak && isFormOf(token.folded, word);
	});
}

function isFormOf(folded: string, word: AliasWord): boolean {
	if (folded === word.folded) return true;
	return word.kinds.some(
		({ kind, stem }) => kind !== "exact" && folded.startsWith(stem) && endingFits(kind, folded.slice(stem.length)),
	);
}
