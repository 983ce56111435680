import type { ClaimLinks } from "./claim-links.ts";
import type { CompiledClaim } from "./compiled-claims.ts";

/** A point that every source that speaks makes: the claims that make it, in the order of the sources. */
export type Agreement = readonly CompiledClaim[];

/**
 * Finds the points that every source makes: groups of claims, linked as agreeing, that reach each source that speaks and
 * hold no two claims in conflict. Being related is not enough, for a chain of related claims drifts from one point to the
 * next. A source alone agrees with nobody.
 */
export function findAgreements(claims: readonly CompiledClaim[], links: ClaimLinks): Agreement[] {
	const speaking = countSources(claims);
	if (speaking < 2) return [];
	return groupAgreeing(claims, links).filter(
		(group) => countSources(group) === speaking && !holdsConflict(group, links),
	);
}

/** The claims in groups, in each of which agreement leads from every claim to every other; ordered by their first claim. */
function groupAgreeing(claims: readonly CompiledClaim[], links: ClaimLinks): CompiledClaim[][] {
	const onTopic = new Set(claims.map(({ id }) => id));
	const grouped = new Set<string>();
	return claims.flatMap(({ id }) => {
		if (grouped.has(id)) return [];
		const group = new Set([id]);
		// What is added while the set is gone through is gone through too.
		for (const member of group) {
			for (const other of links.agrees.of(member)) if (onTopic.has(other)) group.add(other);
		}
		for (const member of group) grouped.add(member);
		return [claims.filter((claim) => group.has(claim.id))];
	});
}

function holdsConflict(group: readonly CompiledClaim[], { conflicts }: ClaimLinks): boolean {
	return group.some(({ id }) => group.some((other) => conflicts.has(id, other.id)));
}

function countSources(claims: readonly CompiledClaim[]): number {
	return new Set(claims.map(({ source }) => source)).size;
}
