import { fileOf } from "../dataset.ts";
import type { ArticleRule } from "./rule.ts";

/** A source has as many paragraphs as its article's highest number says. */
export const paragraphsCounted: ArticleRule = {
	id: "paragraphs-counted",
	*check({ sources }, articles) {
		for (const source of sources) {
			const { id, paragraphs } = source;
			const file = fileOf.source(source);
			const article = articles.get(id);
			if (article === undefined) {
				const mend = `Put the article beside the others as ${id}.txt, its paragraphs numbered.`;
				yield { file, id, message: "its article is not at hand, though others are", mend };
				continue;
			}
			const highest = Math.max(0, ...article.keys());
			if (paragraphs === highest) continue;
			yield {
				file,
				id,
				message: `it has ${paragraphs} paragraphs, but the article's last one is number ${highest}`,
				mend: `Set paragraphs to ${highest}, and cover those that are new.`,
			};
		}
	},
};
