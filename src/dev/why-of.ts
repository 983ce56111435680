import type { PageMatch } from "../core/match/match-page.ts";

/** Why a match was accepted: what form it is, and what says that the text is about Kazakhstan. */
export function whyOf({ kind, needsContext, verdict }: Pick<PageMatch, "kind" | "needsContext" | "verdict">): string {
	const context = verdict.evidence.join(", ") || "none";
	return `${kind}; context ${needsContext ? "needed" : "not needed"}, found: ${context}`;
}
