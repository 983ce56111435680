import type { ClaimLinks } from "./claim-links.ts";
import type { CompiledClaim } from "./compiled-claims.ts";

/** What tells whether another source makes a claim's point. */
export interface LoneClaimSources {
	/** The dataset's claims by id. */
	readonly claimOf: ReadonlyMap<string, CompiledClaim>;
	readonly links: ClaimLinks;
}

/**
 * Finds the claims whose point no other source makes or denies, on whatever topic: no claim of another source is linked
 * with them. Agreeing claims are related ones.
 */
export function findLoneClaims(
	claims: readonly CompiledClaim[],
	{ claimOf, links }: LoneClaimSources,
): CompiledClaim[] {
	return claims.filter(({ id, source }) =>
		[...links.related.of(id), ...links.conflicts.of(id)].every((other) => claimOf.get(other)?.source === source),
	);
}
