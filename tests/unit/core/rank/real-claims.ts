import compiled from "../../../../data/compiled/claims.json" with { type: "json" };
import type { CompiledClaim, CompiledClaims } from "../../../../src/core/compare/compiled-claims.ts";

/** The dataset as it is compiled. */
export const realClaims = compiled as unknown as CompiledClaims;

/** The claims on a topic of the dataset, in its order. */
export function claimsOn(topic: string): readonly CompiledClaim[] {
	return realClaims.claims.filter(({ topics }) => topics.includes(topic));
}
