import type { CompiledClaim, CompiledSource } from "../compare/compiled-claims.ts";
import { escapeMarkdown } from "../export/escape-markdown.ts";
import { oneLine } from "../export/one-line.ts";
import type { CitationContext } from "./citation-labels.ts";
import type { CitationWriter } from "./citation-writer.ts";
import { referenceParts } from "./reference-parts.ts";

/** Writes citations as Markdown. */
export const markdownCitation: CitationWriter = {
	writeClaim({ claim, source }, context) {
		const points = wording(claim, context).map((line) => `- ${line}`);
		return `${reference(source, context, claim.paragraph)}\n\n${points.join("\n")}\n`;
	},
	writeComparison({ topic, statements }, context) {
		const { labels } = context;
		const blocks = statements.map(({ source, claims }) => {
			const points = claims.flatMap((claim) => {
				const [first, ...others] = wording(claim, context);
				const place = escapeMarkdown(labels.paragraph(claim.paragraph));
				return [`- ${first} (${place})`, ...others.map((line) => `  - ${line}`)];
			});
			const said = points.length === 0 ? [`- ${escapeMarkdown(labels.silent)}.`] : points;
			return `${reference(source, context)}\n\n${said.join("\n")}`;
		});
		return `${[`## ${escapeMarkdown(labels.topic(topic))}`, ...blocks].join("\n\n")}\n`;
	},
};

function reference(source: CompiledSource, context: CitationContext, paragraph?: number): string {
	const { author, title, publisher, details, address, accessed } = referenceParts(source, context, paragraph);
	const sentences = [
		author && escapeMarkdown(author),
		`*${escapeMarkdown(title).replace(/\.$/u, "")}*`,
		[publisher, ...details].map(escapeMarkdown).join(", "),
		address && `<${oneLine(address).replace(/[\s<>\\]/gu, encodeURIComponent)}>`,
		accessed && escapeMarkdown(accessed),
	];
	return sentences.flatMap((sentence) => (sentence === undefined ? [] : [`${sentence}.`])).join(" ");
}

function wording(claim: CompiledClaim, { labels }: CitationContext): string[] {
	const own = `**${escapeMarkdown(labels.ourWords)}:** ${escapeMarkdown(claim.text)}`;
	const quote =
		claim.quote === null ? [] : [`**${escapeMarkdown(labels.sourceWords)}:** “${escapeMarkdown(claim.quote)}”`];
	return [own, ...quote, `${escapeMarkdown(labels.speaker(claim))}.`];
}
