import { bibtexCitation } from "./bibtex-citation.ts";
import type { CitationWriter } from "./citation-writer.ts";
import { markdownCitation } from "./markdown-citation.ts";
import { plainCitation } from "./plain-citation.ts";

/** How citations can be written. */
export type CitationFormat = "plain" | "markdown" | "bibtex";

/** The writer of each format: what a claim and a comparison are cited with. */
export const citationWriters: Readonly<Record<CitationFormat, CitationWriter>> = {
	plain: plainCitation,
	markdown: markdownCitation,
	bibtex: bibtexCitation,
};
