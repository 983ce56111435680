import type { FigureComparison } from "./compare-figures.ts";
import type { CompiledSource } from "./compiled-claims.ts";
import type { Agreement } from "./find-agreements.ts";
import type { TopicDifference } from "./find-differences.ts";
import type { FigureGap } from "./find-figure-gap.ts";

/** The one thing worth knowing first about a topic, with what it refers to. */
export type Headline =
	| { readonly kind: "contradiction"; readonly difference: TopicDifference }
	| { readonly kind: "figures-differ"; readonly figures: FigureComparison; readonly gap: FigureGap }
	| { readonly kind: "changed-over-time"; readonly figures: FigureComparison; readonly gap: FigureGap }
	| { readonly kind: "changed-over-time"; readonly difference: TopicDifference }
	| { readonly kind: "differences"; readonly difference: TopicDifference }
	| { readonly kind: "lone-source"; readonly source: CompiledSource }
	| { readonly kind: "all-agree"; readonly agreements: readonly Agreement[] }
	| { readonly kind: "none" };

/** What a headline is picked from. */
export interface HeadlineSources {
	/** The sources that speak, oldest first. */
	readonly speaking: readonly CompiledSource[];
	readonly agreements: readonly Agreement[];
	readonly figures: readonly FigureComparison[];
	/** Conflicts first. */
	readonly differences: readonly TopicDifference[];
}

/**
 * Picks what is worth knowing first, in this order: sources contradict each other; figures differ for another reason than
 * time, or for none that is known; something changed over time, figures before the rest; sources differ otherwise; only
 * one speaks; all agree on a point. `none` where several speak, each on its own points, or nobody does.
 */
export function pickHeadline({ speaking, agreements, figures, differences }: HeadlineSources): Headline {
	const contradiction = differences.find(({ reason }) => reason === "contradiction");
	if (contradiction !== undefined) return { kind: "contradiction", difference: contradiction };

	const apart = figures.flatMap((comparison) =>
		comparison.gap === undefined ? [] : [{ figures: comparison, gap: comparison.gap }],
	);
	const unlike = apart.find(({ gap }) => gap.why?.reason !== "change-over-time");
	if (unlike !== undefined) return { kind: "figures-differ", ...unlike };
	const [grown] = apart;
	if (grown !== undefined) return { kind: "changed-over-time", ...grown };

	const changed = differences.find(({ reason }) => reason === "change-over-time");
	if (changed !== undefined) return { kind: "changed-over-time", difference: changed };
	const [first] = differences;
	if (first !== undefined) return { kind: "differences", difference: first };

	const [source, ...others] = speaking;
	if (source !== undefined && others.length === 0) return { kind: "lone-source", source };
	if (agreements.length > 0) return { kind: "all-agree", agreements };
	return { kind: "none" };
}
