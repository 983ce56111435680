import { ARTICLE_SPEAKER } from "../schema/speaker.ts";
import type { ArticleRule } from "./rule.ts";

const SAYS =
	"(?:said|says?|saying|told|tells|stated|states?|stating|warned|warns|warning|added|adds|adding|stressed|stresses|cautioned|cautions?|cautioning|insisted|insists|argued|argues)";

/** Quotation marks that a verb of saying leads into or closes within the sentence, as in `He said: “...” and “...,” he said`. */
const SPOKEN = new RegExp(String.raw`\b${SAYS}\b[^.!?“”]*“|”,?\s(?:[\p{L}-]+\s){0,3}${SAYS}\b`, "u");

/** A paragraph in which somebody is quoted as speaking has a claim whose speaker is not the article. */
export const quotedSpeakersCited: ArticleRule = {
	id: "quoted-speakers-cited",
	*check({ claims }, articles) {
		const cited = Map.groupBy(claims, ({ source, paragraph }) => `${source} ${paragraph}`);
		for (const own of cited.values()) {
			const { source, paragraph } = own[0] as (typeof own)[number];
			const text = articles.get(source)?.get(paragraph) ?? "";
			if (!SPOKEN.test(text) || own.some(({ speaker }) => speaker !== ARTICLE_SPEAKER)) continue;
			yield {
				file: `claims/${source}.json`,
				id: null,
				message: `paragraph ${paragraph} quotes somebody, but all its claims are in the article's own voice`,
				mend: "Give what is quoted its speaker.",
			};
		}
	},
};
