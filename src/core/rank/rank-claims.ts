import type { CompiledClaim, CompiledTopic } from "../compare/compiled-claims.ts";
import type { Span } from "../text/span.ts";
import { createAliasFinder } from "./alias-finder.ts";
import { cueId, cuesOfClaim } from "./claim-cues.ts";
import { compareStatedFigures, type StatedFigureComparison } from "./compare-stated-figures.ts";
import type { CompiledCues } from "./compiled-cues.ts";
import { countCues } from "./gather-cues.ts";
import { createNameFinder } from "./name-finder.ts";
import { type Cue, type CueKind, readCues } from "./read-cues.ts";

/** Why a claim is near a sentence: something that both have. */
export interface SharedCue {
	/** `figure` is a number of the same thing that a figure of the claim measures, whether or not they are equal. */
	readonly kind: CueKind | "figure";
	/** Where it stands in the sentence. */
	readonly sentence: Span;
	/** Where it stands in the claim's text; undefined where the claim has it as its date, topic or speaker. */
	readonly claim: Span | undefined;
	/** What it adds to the claim's score before that is brought under 1; greater the fewer claims have it. */
	readonly weight: number;
}

/** A claim with how near it is to a sentence. */
export interface RankedClaim {
	readonly claim: CompiledClaim;
	/** 0 where nothing is shared, nearer to 1 the more is. */
	readonly score: number;
	/** What decided it, heaviest first; no two stand on the same words of the sentence. */
	readonly shared: readonly SharedCue[];
}

/** Claims ranked by a sentence. */
export interface ClaimRanking {
	/** Every claim once: the sources in their order, and within a source the nearest first, then as in the article. */
	readonly claims: readonly RankedClaim[];
	/** The nearest of all, if it is near at all; more than one where several are equally near, none where nothing is. */
	readonly nearest: readonly RankedClaim[];
	/** The numbers of the sentence beside the claims' figures for the same thing. */
	readonly figures: readonly StatedFigureComparison[];
}

/** What is ranked, and by what. */
export interface RankingRequest {
	/** The sentence around a hint, in any language; any string is accepted, and time grows with its length alone. */
	readonly sentence: string;
	/** The claims of one topic, in the order of the sources and the articles. */
	readonly claims: readonly CompiledClaim[];
}

/** Ranks the claims of a topic by what they share with a sentence. */
export type RankClaims = (request: RankingRequest) => ClaimRanking;

/** How much a shared thing weighs, by its kind. */
const KIND_WEIGHTS: Readonly<Record<SharedCue["kind"], number>> = {
	figure: 2.5,
	number: 2,
	date: 1.5,
	name: 1.5,
	topic: 1.2,
	word: 1,
};

/** What a figure weighs more that may be the sentence's own number. */
const LIKE_FIGURE = 1;

/** What a claim has as its date, topic or speaker and not in its text weighs so much of what it would there. */
const UNSAID = 0.5;

/** The score from which a claim counts as near: about one rare word, or two that are not. */
const MIN_NEAR_SCORE = 0.3;

/** What claims are ranked among. */
export interface RankedDataset {
	readonly topics: readonly CompiledTopic[];
	/** How many claims the dataset has. */
	readonly total: number;
	readonly cues: CompiledCues;
}

/** Makes the ranking over one dataset. Only the claims that are ranked are read. */
export function createRankClaims({ topics, total, cues: { names, counts } }: RankedDataset): RankClaims {
	const sources = { findAliases: createAliasFinder(topics), findName: createNameFinder(names) };
	const everywhere = new Map(Object.entries(counts));

	return ({ sentence, claims }) => {
		// A word that a sentence repeats is shared once.
		const cues = [
			...new Map(
				readCues(sentence, sources)
					.toReversed()
					.map((cue) => [cueId(cue), cue]),
			).values(),
		];
		const figures = compareStatedFigures({ sentence, claims });
		const cuesOf = new Map(claims.map((claim) => [claim.id, cuesOfClaim(claim, sources)]));
		const here = countCues([...cuesOf.values()]);

		function weightOf(cue: Cue): number {
			const id = cueId(cue);
			// What every claim of the topic has tells none of them apart.
			if (claims.length > 1 && here.get(id) === claims.length) return 0;
			return KIND_WEIGHTS[cue.kind] * rarity(everywhere.get(id) ?? 0, total);
		}

		const ranked = claims.map((claim): RankedClaim => {
			const own = cuesOf.get(claim.id) ?? new Map<string, Span | undefined>();
			const shared = cues.flatMap((cue): SharedCue[] => {
				const weight = own.has(cueId(cue)) ? weightOf(cue) : 0;
				const span = own.get(cueId(cue));
				if (weight === 0) return [];
				return [{ kind: cue.kind, sentence: spanOf(cue), claim: span, weight: span ? weight : weight * UNSAID }];
			});
			const measured = figures.filter((comparison) => comparison.claim.id === claim.id).toReversed();
			const alike = new Map(measured.map((comparison) => [comparison.figure.measure, comparison])).values();
			return { claim, ...sumUp([...shared, ...[...alike].map((comparison) => cueOfFigure(comparison, own))]) };
		});
		const order = new Map(claims.map(({ id }, index) => [id, index]));
		const sourceOrder = [...new Set(claims.map(({ source }) => source))];
		const best = Math.max(0, ...ranked.map(({ score }) => score));
		return {
			claims: ranked.toSorted(
				(a, b) =>
					sourceOrder.indexOf(a.claim.source) - sourceOrder.indexOf(b.claim.source) ||
					b.score - a.score ||
					(order.get(a.claim.id) ?? 0) - (order.get(b.claim.id) ?? 0),
			),
			nearest: best < MIN_NEAR_SCORE ? [] : ranked.filter(({ score }) => score === best),
			figures,
		};
	};
}

function cueOfFigure(
	{ span, figure, relation }: StatedFigureComparison,
	own: ReadonlyMap<string, Span | undefined>,
): SharedCue {
	const key = `number ${figure.value}${figure.unit === "percent" ? "%" : ""}`;
	const isLike = relation !== "higher" && relation !== "lower";
	return {
		kind: "figure",
		sentence: span,
		claim: own.get(key),
		weight: KIND_WEIGHTS.figure + (isLike ? LIKE_FIGURE : 0),
	};
}

/** Keeps the heaviest cue of each stretch of the sentence and of the claim, and adds up what is kept. */
function sumUp(shared: readonly SharedCue[]): Pick<RankedClaim, "score" | "shared"> {
	const kept: SharedCue[] = [];
	for (const cue of shared.toSorted((a, b) => b.weight - a.weight || a.sentence.start - b.sentence.start)) {
		const isTaken = kept.some((other) => overlap(cue.sentence, other.sentence) || overlap(cue.claim, other.claim));
		if (!isTaken) kept.push(cue);
	}
	const sum = kept.reduce((total, { weight }) => total + weight, 0);
	return { score: sum / (sum + 1), shared: kept };
}

function overlap(first: Span | undefined, second: Span | undefined): boolean {
	return first !== undefined && second !== undefined && first.start < second.end && second.start < first.end;
}

/** 1 for what one claim alone has, falling to 0 for what all have. */
function rarity(count: number, total: number): number {
	return count === 0 || total < 2 ? 1 : 1 - Math.log(count) / Math.log(total);
}

function spanOf({ start, end }: Span): Span {
	return { start, end };
}
