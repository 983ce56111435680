import type { CompiledClaim, CompiledSource } from "../compare/compiled-claims.ts";
import { oneLine } from "../export/one-line.ts";
import type { CitationContext } from "./citation-labels.ts";
import type { CitationWriter } from "./citation-writer.ts";
import { referenceParts } from "./reference-parts.ts";

/** Writes citations as plain text. */
export const plainCitation: CitationWriter = {
	writeClaim({ claim, source }, context) {
		return `${reference(source, context, claim.paragraph)}\n${wording(claim, context).join("\n")}\n`;
	},
	writeComparison({ topic, statements }, context) {
		const blocks = statements.map(({ source, claims }) => {
			const { labels } = context;
			const points = claims.flatMap((claim) => {
				const [first, ...others] = wording(claim, context);
				return [`- ${first} (${labels.paragraph(claim.paragraph)})`, ...others.map((line) => `  ${line}`)];
			});
			return [reference(source, context), ...(points.length === 0 ? [`- ${labels.silent}.`] : points)].join("\n");
		});
		return `${[oneLine(context.labels.topic(topic)), ...blocks].join("\n\n")}\n`;
	},
};

function reference(source: CompiledSource, context: CitationContext, paragraph?: number): string {
	const { author, title, publisher, details, address, accessed } = referenceParts(source, context, paragraph);
	const sentences = [author, `“${title}”`, [publisher, ...details].join(", "), address, accessed];
	return sentences
		.filter((sentence) => sentence !== undefined)
		.map((sentence) => `${oneLine(sentence).replace(/\.$/u, "")}.`)
		.join(" ");
}

function wording(claim: CompiledClaim, { labels }: CitationContext): string[] {
	const quote = claim.quote === null ? [] : [`${labels.sourceWords}: “${oneLine(claim.quote)}”`];
	return [`${labels.ourWords}: ${oneLine(claim.text)}`, ...quote, `${oneLine(labels.speaker(claim))}.`];
}
