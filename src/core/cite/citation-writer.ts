import type { TopicComparison } from "../compare/compare-topic.ts";
import type { CompiledClaim, CompiledSource } from "../compare/compiled-claims.ts";
import type { CitationContext } from "./citation-labels.ts";

/** A claim with the source that makes it. */
export interface CitedClaim {
	readonly claim: CompiledClaim;
	readonly source: CompiledSource;
}

/** Writes citations in one format; every text ends with a line break. */
export interface CitationWriter {
	/** A claim: its source and paragraph, the claim in our words, the source's own words, and who speaks. */
	readonly writeClaim: (cited: CitedClaim, context: CitationContext) => string;
	/** A topic: every source, oldest first, with its claims or with its silence. */
	readonly writeComparison: (comparison: TopicComparison, context: CitationContext) => string;
}
