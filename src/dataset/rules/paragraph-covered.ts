import { fileOf, type SourcedClaim } from "../dataset.ts";
import type { Source } from "../schema/source.ts";
import type { Finding, Rule } from "./rule.ts";

/** Every paragraph of a source is cited by a claim or listed as boilerplate, never both, and there are no others. */
export const paragraphCovered: Rule = {
	id: "paragraph-covered",
	*check({ sources, claims }) {
		for (const source of sources) {
			const own = claims.filter((claim) => claim.source === source.id);
			yield* checkEachParagraph(source, own);
			yield* checkNoneBeyond(source, own);
		}
	},
};

function* checkEachParagraph(source: Source, claims: readonly SourcedClaim[]): Iterable<Finding> {
	const cited = new Set(claims.map(({ paragraph }) => paragraph));
	const boilerplate = new Set(source.boilerplate.map(({ paragraph }) => paragraph));
	for (let paragraph = 1; paragraph <= source.paragraphs; paragraph++) {
		if (cited.has(paragraph) !== boilerplate.has(paragraph)) continue;
		const isBoth = cited.has(paragraph);
		yield {
			file: fileOf.source(source),
			id: source.id,
			message: `paragraph ${paragraph} is ${isBoth ? "both" : "neither"} cited by a claim ${isBoth ? "and" : "nor"} listed as boilerplate`,
			mend: isBoth
				? "Take it off the boilerplate, or withdraw the claims."
				: `Write its claims in claims/${source.id}.json, or list it as boilerplate with the reason.`,
		};
	}
}

function* checkNoneBeyond(source: Source, claims: readonly SourcedClaim[]): Iterable<Finding> {
	const mend = `Correct the number, or the count of paragraphs in ${fileOf.source(source)}.`;
	for (const claim of claims) {
		if (claim.paragraph <= source.paragraphs) continue;
		const message = `it cites paragraph ${claim.paragraph} of ${source.paragraphs}`;
		yield { file: fileOf.claim(claim), id: claim.id, message, mend };
	}
	for (const { paragraph } of source.boilerplate) {
		if (paragraph <= source.paragraphs) continue;
		const message = `boilerplate lists paragraph ${paragraph} of ${source.paragraphs}`;
		yield { file: fileOf.source(source), id: source.id, message, mend };
	}
}
