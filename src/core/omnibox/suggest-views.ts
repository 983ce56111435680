import type { CompareView } from "../compare/compare-address.ts";
import type { CompiledClaims, Localized } from "../compare/compiled-claims.ts";
import type { SearchResults } from "../search/search-dataset.ts";
import type { Span } from "../text/span.ts";

/** A suggestion under the address bar. */
export interface ViewSuggestion {
	/** What stands in the address bar when it is chosen: the topic's name or the claim. `viewOfInput` reads it. */
	readonly content: string;
	/** Where the words of the query stand in it. */
	readonly marks: readonly Span[];
	/** What leads to it: for a claim its publisher. */
	readonly from: string | undefined;
}

/** How many suggestions are made; browsers show few more. */
export const MAX_SUGGESTIONS = 6;

/** How many claims are suggested with each topic. */
const CLAIMS_EACH = 1;

/** Suggests what a search found: each topic, and the claim that fits best under it. */
export function suggestViews(
	{ topics, marks }: SearchResults,
	{ sources }: Pick<CompiledClaims, "sources">,
	language: keyof Localized,
): ViewSuggestion[] {
	const publishers = new Map(sources.map(({ id, publisher }) => [id, publisher]));
	return topics
		.flatMap(({ topic, claims }) => [
			{ content: topic.label[language], from: undefined },
			...claims.slice(0, CLAIMS_EACH).map(({ text, source }) => ({ content: text, from: publishers.get(source) })),
		])
		.slice(0, MAX_SUGGESTIONS)
		.map(({ content, from }) => ({ content, marks: marks(content), from }));
}

/** The view that a text in the address bar leads to: the topic or the claim that it names in full, else the search. */
export function viewOfInput(text: string, { topics, claims }: Pick<CompiledClaims, "topics" | "claims">): CompareView {
	const query = text.trim();
	if (query === "") return { kind: "matrix" };
	const topic = topics.find(({ label }) => Object.values(label).includes(query));
	if (topic !== undefined) return { kind: "topic", id: topic.id };
	const claim = claims.find((candidate) => candidate.text === query);
	return claim === undefined ? { kind: "search", query } : { kind: "claim", id: claim.id };
}
