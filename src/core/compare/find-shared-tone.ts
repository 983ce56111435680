import type { CompiledClaim } from "./compiled-claims.ts";

/** The one tone that sources share on a topic. */
export interface SharedTone {
	readonly stance: "positive" | "negative" | "mixed";
	/** The ids of the sources whose claims bear it, oldest first; those that speak without judging are not among them. */
	readonly sources: readonly string[];
}

/**
 * Finds the tone that all claims on a topic share which bear on Kazakhstan's record; neutral ones do not. At least two
 * sources must share it.
 */
export function findSharedTone(claims: readonly CompiledClaim[]): SharedTone | undefined {
	const judging = claims.filter(({ stance }) => stance !== "neutral");
	const sources = [...new Set(judging.map(({ source }) => source))];
	const [stance, ...others] = new Set(judging.map((claim) => claim.stance));
	if (sources.length < 2 || stance === undefined || stance === "neutral" || others.length > 0) return undefined;
	return { stance, sources };
}
