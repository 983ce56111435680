import type { CompiledClaim, CompiledClaims, CompiledSource, CompiledTopic } from "../compare/compiled-claims.ts";

/** The version of the shape of `ClaimsDocument`; it grows when a field is taken away or means something else. */
const FORMAT_VERSION = 1;

/** Exported claims with everything that they refer to. */
export interface ClaimsDocument {
	readonly format: "qainar-claims";
	readonly formatVersion: number;
	/** The dataset that the claims are from: its version, and the day of its last change. */
	readonly dataset: { readonly version: string; readonly changedOn: string };
	/** The sources of the claims, oldest first; one without claims here is absent. */
	readonly sources: readonly CompiledSource[];
	/** The topics of the claims, without their aliases. */
	readonly topics: readonly Omit<CompiledTopic, "aliases">[];
	/** In the order in which they were given; links may lead to claims that are not here. */
	readonly claims: readonly CompiledClaim[];
}

/** Gathers claims with the sources and topics that they refer to. */
export function claimsDocument(claims: readonly CompiledClaim[], dataset: CompiledClaims): ClaimsDocument {
	const sources = new Set(claims.map(({ source }) => source));
	const topics = new Set(claims.flatMap((claim) => claim.topics));
	return {
		format: "qainar-claims",
		formatVersion: FORMAT_VERSION,
		dataset: { version: dataset.version, changedOn: dataset.changedOn },
		sources: dataset.sources.filter(({ id }) => sources.has(id)),
		topics: dataset.topics.filter(({ id }) => topics.has(id)).map(({ aliases: _, ...topic }) => topic),
		claims,
	};
}
