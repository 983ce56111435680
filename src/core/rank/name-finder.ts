import type { CompiledClaim } from "../compare/compiled-claims.ts";
import { tokenize } from "../text/tokenize.ts";
import { conceptsOf } from "./concepts-of.ts";
import { nameKey } from "./name-key.ts";

/** The name that a word's key (`nameKey`) is a form of, as that name's own key; undefined where there is none. */
export type FindName = (key: string) => string | undefined;

/** Names are at least so long, so that a short word is never taken for one. */
const MIN_NAME = 4;

/** A form of a name has at most so many letters more: Азимовой, Тоқаевтың. */
const MAX_ENDING = 4;

/** Makes the search for the names in claims and of their speakers: words that are never written small. */
export function createNameFinder(claims: readonly CompiledClaim[]): FindName {
	const texts = claims.flatMap(({ text, speaker }) => [text, speaker.name]);
	const capital = new Set<string>();
	const small = new Set<string>();
	for (const text of texts) {
		for (const { folded, start } of tokenize(text)) {
			if (/^\p{Lu}/u.test(text.slice(start, start + 2))) capital.add(folded);
			else small.add(folded);
		}
	}
	const names = [...capital].filter(
		(word) => word.length >= MIN_NAME && !small.has(word) && conceptsOf(word).length === 0,
	);
	const byStart = Map.groupBy(
		names.map((name) => {
			const key = nameKey(name);
			return { key, stem: key.length > MIN_NAME ? key.replace(/[aeiou]$/u, "") : key };
		}),
		({ key }) => key.slice(0, MIN_NAME - 1),
	);
	return (key) =>
		byStart
			.get(key.slice(0, MIN_NAME - 1))
			?.find((name) => name.key === key || (key.startsWith(name.stem) && key.length - name.stem.length <= MAX_ENDING))
			?.key;
}
