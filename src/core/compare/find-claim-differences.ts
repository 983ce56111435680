import type { CompiledClaim } from "./compiled-claims.ts";
import { type DifferenceSources, resolveDifference, type TopicDifference } from "./find-differences.ts";

/** Finds the authored differences between a claim and others, in the order of the dataset. */
export function findClaimDifferences(claim: CompiledClaim, sources: DifferenceSources): TopicDifference[] {
	return sources.dataset.differences.flatMap((difference) =>
		difference.claims.includes(claim.id) ? (resolveDifference(difference, sources) ?? []) : [],
	);
}
