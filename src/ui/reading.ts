import type { StatedFigureComparison } from "../core/rank/compare-stated-figures.ts";
import type { ClaimRanking } from "../core/rank/rank-claims.ts";
import { formatNumber } from "./format-figure.ts";
import type { MessageKey, Speech } from "./translate.ts";

/** A sentence that is being read, and a topic's claims by what they share with it. */
export interface Reading {
	readonly sentence: string;
	readonly ranking: ClaimRanking;
}

/** The texts of the relations; browsers take no hyphens in the keys of a catalog. */
const RELATION_KEYS = {
	same: "relation.same",
	"about-the-same": "relation.aboutTheSame",
	"within-range": "relation.withinRange",
	higher: "relation.higher",
	lower: "relation.lower",
} as const satisfies Record<StatedFigureComparison["relation"], MessageKey>;

/** A number as the sentence writes it. */
export function statedText({ span }: StatedFigureComparison, { sentence }: Reading): string {
	return sentence.slice(span.start, span.end);
}

/** How the sentence's number lies beside a figure: "the page says 5 more". */
export function relationText({ relation, difference }: StatedFigureComparison, { t, language }: Speech): string {
	return t(RELATION_KEYS[relation], formatNumber(Math.abs(difference), language));
}
