import type { CompiledClaim, CompiledSource, CompiledTopic } from "../compare/compiled-claims.ts";

/** The words of a citation in the reader's language; each gives a phrase without a full stop at its end. */
export interface CitationLabels {
	/** When a source was written and how sure that is: "undated; between … and …". */
	readonly written: (date: CompiledSource["date"]) => string;
	/** "paragraph 13" */
	readonly paragraph: (number: number) => string;
	/** The day on which the reader looked at it, `YYYY-MM-DD`, as a sentence: "Accessed 2 March 2026". */
	readonly accessed: (day: string) => string;
	/** Stands before the claim in our words: "In Qainar's words". */
	readonly ourWords: string;
	/** Stands before the source's own words: "In the article's words". */
	readonly sourceWords: string;
	/** Who makes the claim, with role and stake, and whether the article asserts, quotes or reports it. */
	readonly speaker: (claim: CompiledClaim) => string;
	/** "Says nothing on this topic in this article" */
	readonly silent: string;
	/** The name of a topic. */
	readonly topic: (topic: CompiledTopic) => string;
}

/** What every citation is written with. */
export interface CitationContext {
	readonly labels: CitationLabels;
	/** The day on which the reader looked at it, `YYYY-MM-DD`. */
	readonly accessedOn: string;
}
