import type { CompiledClaim } from "./compiled-claims.ts";

/** Pairs of claims, by id, in which neither comes first. */
export interface ClaimPairs {
	/** The ids of the claims that one is paired with. */
	of(id: string): ReadonlySet<string>;
	has(first: string, second: string): boolean;
}

/** How the claims of a dataset are linked. A link written on one of two claims holds for both. */
export interface ClaimLinks {
	readonly related: ClaimPairs;
	readonly agrees: ClaimPairs;
	readonly conflicts: ClaimPairs;
}

/** Reads the links of all claims of a dataset. */
export function linkClaims(claims: readonly CompiledClaim[]): ClaimLinks {
	return {
		related: pairsOf(claims, "related"),
		agrees: pairsOf(claims, "agrees"),
		conflicts: pairsOf(claims, "conflicts"),
	};
}

const NONE: ReadonlySet<string> = new Set();

function pairsOf(claims: readonly CompiledClaim[], field: keyof ClaimLinks): ClaimPairs {
	const partners = new Map<string, Set<string>>();
	const link = (from: string, to: string) => partners.set(from, (partners.get(from) ?? new Set()).add(to));
	for (const { id, [field]: others } of claims) {
		for (const other of others) {
			link(id, other);
			link(other, id);
		}
	}
	const of = (id: string) => partners.get(id) ?? NONE;
	return { of, has: (first, second) => of(first).has(second) };
}
