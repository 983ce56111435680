import type { CompiledClaims } from "../compare/compiled-claims.ts";
import { createAliasFinder } from "./alias-finder.ts";
import { cuesOfClaim } from "./claim-cues.ts";
import type { CompiledCues } from "./compiled-cues.ts";
import { createNameFinder } from "./name-finder.ts";
import { namesIn } from "./names-in.ts";

/** Gathers from every claim what ranking the claims of one topic must know of all. */
export function gatherCues({ topics, claims }: Pick<CompiledClaims, "topics" | "claims">): CompiledCues {
	const names = namesIn(claims);
	const sources = { findAliases: createAliasFinder(topics), findName: createNameFinder(names) };
	return { names, counts: Object.fromEntries(countCues(claims.map((claim) => cuesOfClaim(claim, sources)))) };
}

/** How many claims have each cue. */
export function countCues(claims: readonly ReadonlyMap<string, unknown>[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const cues of claims) for (const id of cues.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}
