import type { CompiledSource } from "../compare/compiled-claims.ts";
import type { CitationContext } from "./citation-labels.ts";

/** What a reference to a source is made of, in its order. */
export interface ReferenceParts {
	/** None where the article names none. */
	readonly author: string | undefined;
	readonly title: string;
	readonly publisher: string;
	/** When it was written, and the paragraph where one is cited. */
	readonly details: readonly string[];
	readonly address: string | undefined;
	/** When the reader looked at it; none where there is no address to look at. */
	readonly accessed: string | undefined;
}

/** Takes apart what a reference to a source, or to one of its paragraphs, says. */
export function referenceParts(
	{ author, title, publisher, date, address }: CompiledSource,
	{ labels, accessedOn }: CitationContext,
	paragraph?: number,
): ReferenceParts {
	return {
		author: author ?? undefined,
		title,
		publisher,
		details: [labels.written(date), ...(paragraph === undefined ? [] : [labels.paragraph(paragraph)])],
		address: address ?? undefined,
		accessed: address === null ? undefined : labels.accessed(accessedOn),
	};
}
