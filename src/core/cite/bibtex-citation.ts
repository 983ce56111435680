import type { CompiledSource } from "../compare/compiled-claims.ts";
import { oneLine } from "../export/one-line.ts";
import type { CitationContext } from "./citation-labels.ts";
import type { CitationWriter, CitedClaim } from "./citation-writer.ts";
import { escapeBibtex } from "./escape-bibtex.ts";

/** Writes citations as BibTeX entries, one a claim, which biber reads too; silences stand between them as comments. */
export const bibtexCitation: CitationWriter = {
	writeClaim: writeEntry,
	writeComparison({ topic, statements }, context) {
		const { labels } = context;
		const blocks = statements.map(({ source, claims }) =>
			claims.length === 0
				? comment(`${source.publisher}: ${labels.silent}`)
				: claims.map((claim) => writeEntry({ claim, source }, context)).join("\n"),
		);
		return [comment(labels.topic(topic)), ...blocks].join("\n");
	},
};

function writeEntry({ claim, source }: CitedClaim, { labels, accessedOn }: CitationContext): string {
	const quote = claim.quote === null ? [] : [`${labels.sourceWords}: “${claim.quote}”`];
	const note = [
		`${labels.written(source.date)}, ${labels.paragraph(claim.paragraph)}`,
		`${labels.ourWords}: ${claim.text.replace(/\.$/u, "")}`,
		...quote,
		labels.speaker(claim),
	];
	const fields: readonly (readonly [name: string, value: string | undefined])[] = [
		// BibTeX would take the word for a sign between two authors.
		["author", source.author === null ? undefined : escapeBibtex(source.author).replace(/ and /gu, " {and} ")],
		// The second braces keep capitals.
		["title", `{${escapeBibtex(source.title)}}`],
		["howpublished", escapeBibtex(source.publisher)],
		["year", yearOf(source.date)],
		["date", dateOf(source.date)],
		["url", source.address === null ? undefined : oneLine(source.address).replace(/[\s{}\\]/gu, encodeURIComponent)],
		["urldate", source.address === null ? undefined : accessedOn],
		["note", escapeBibtex(`${note.join(". ")}.`)],
	];
	const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
	return `@misc{${keyOf(claim.id)},\n${lines.join("\n")}\n}\n`;
}

/** A claim's id is unique and never changes; what BibTeX cannot take in a key becomes a hyphen. */
function keyOf(id: string): string {
	return id.replace(/[^A-Za-z0-9-]/gu, "-");
}

/** The year, where the article is sure to be from one. */
function yearOf({ earliest, latest }: CompiledSource["date"]): string | undefined {
	const year = earliest.slice(0, 4);
	return latest?.startsWith(year) ? year : undefined;
}

/** The date, or a span of time as biblatex writes it: `2022-09-27/2022-11-19`, open at its end `2024-03-15/`. */
function dateOf({ earliest, latest }: CompiledSource["date"]): string {
	return earliest === latest ? earliest : `${earliest}/${latest ?? ""}`;
}

/** BibTeX passes over what stands outside entries, up to the next at sign. */
function comment(text: string): string {
	return `% ${oneLine(text).replaceAll("@", "(at)")}\n`;
}
