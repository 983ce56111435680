import type { FigureComparison } from "./compare-figures.ts";
import type { CompiledSource, CompiledTopic } from "./compiled-claims.ts";
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
	readonly topic: CompiledTopic;
	/** The sources that speak, oldest first. */
	readonly speaking: readonly CompiledSource[];
	readonly agreements: readonly Agreement[];
	readonly figures: readonly FigureComparison[];
	/** Conflicts first. One with a claim that is not on the topic is shown, but heads nothing. */
	readonly differences: readonly TopicDifference[];
}

/**
 * Picks what is worth knowing first, in this order: sources contradict each other; figures differ for another reason than
 * time, or for none that is known; something changed over time, figures before the rest; sources differ otherwise; only
 * one speaks; all agree on a point. `none` where several speak, each on its own points, or nobody does. What lies within
 * one source is no contradiction of sources, and comes after what lies between two; what is weighed or was judged
 * otherwise comes before what turns out to be of another scope or definition.
 */
export function pickHeadline({ topic, speaking, agreements, figures, ...sources }: HeadlineSources): Headline {
	const differences = sources.differences.filter(({ claims }) =>
		claims.every(({ topics }) => topics.includes(topic.id)),
	);
	const contradiction = differences.find(
		(difference) => difference.reason === "contradiction" && isBetween(difference),
	);
	if (contradiction !== undefined) return { kind: "contradiction", difference: contradiction };

	const apart = figures.flatMap((comparison) =>
		comparison.gap === undefined ? [] : [{ figures: comparison, gap: comparison.gap }],
	);
	const unlike = apart.find(({ gap }) => gap.why?.reason !== "change-over-time");
	if (unlike !== undefined) return { kind: "figures-differ", ...unlike };
	const [grown] = apart;
	if (grown !== undefined) return { kind: "changed-over-time", ...grown };

	const changed = differences.find(isChange);
	if (changed !== undefined) return { kind: "changed-over-time", difference: changed };
	const [first] = differences.toSorted((a, b) => rankOf(a) - rankOf(b));
	if (first !== undefined) return { kind: "differences", difference: first };

	const [source, ...others] = speaking;
	if (source !== undefined && others.length === 0) return { kind: "lone-source", source };
	if (agreements.length > 0) return { kind: "all-agree", agreements };
	return { kind: "none" };
}

/** The reasons of differences that are neither contradictions nor changes, the one most worth knowing first. */
const REASONS: readonly TopicDifference["reason"][] = [
	"emphasis",
	"change-over-time",
	"contradiction",
	"other-scope",
	"other-definition",
];

function rankOf(difference: TopicDifference): number {
	return REASONS.indexOf(difference.reason) + (isBetween(difference) ? 0 : REASONS.length);
}

/** Whether the two claims are of different sources. */
function isBetween({ claims: [first, second] }: TopicDifference): boolean {
	return first.source !== second.source;
}

/** Whether the thing told of changed: judgements and hopes of different times may differ without any change in it. */
function isChange({ reason, claims }: TopicDifference): boolean {
	return reason === "change-over-time" && claims.every(({ kind }) => kind !== "evaluation" && kind !== "promise");
}
