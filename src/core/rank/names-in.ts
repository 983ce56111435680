import type { CompiledClaim } from "../compare/compiled-claims.ts";
import { tokenize } from "../text/tokenize.ts";
import { conceptsOf } from "./concepts-of.ts";
import { MIN_NAME } from "./name-finder.ts";

/** The names in claims and of their speakers, folded: words that are never written small. */
export function namesIn(claims: readonly CompiledClaim[]): string[] {
	const capital = new Set<string>();
	const small = new Set<string>();
	for (const text of claims.flatMap(({ text: claim, speaker }) => [claim, speaker.name]))
		for (const { folded, start } of tokenize(text)) {
			if (/^\p{Lu}/u.test(text.slice(start, start + 2))) capital.add(folded);
			else small.add(folded);
		}
	return [...capital].filter((word) => word.length >= MIN_NAME && !small.has(word) && conceptsOf(word).length === 0);
}
