import type { CompiledClaim, CompiledFigure } from "../compare/compiled-claims.ts";
import type { Span } from "../text/span.ts";
import { tokenize } from "../text/tokenize.ts";
import { type FigureProfile, profileOf } from "./figure-profile.ts";
import { type NumberSurroundings, surroundNumbers } from "./number-surroundings.ts";
import { readDates } from "./read-dates.ts";
import { readNumbers, type StatedNumber } from "./read-numbers.ts";
import { type NumberComparison, relateNumbers } from "./relate-numbers.ts";

/** A number in a sentence beside the figure that a claim gives for the same thing. */
export interface StatedFigureComparison extends NumberComparison {
	/** Where the number stands in the sentence, with its sign and scale. */
	readonly span: Span;
	/** The number in the unit of the figure, with its upper end where it is a range. */
	readonly stated: Pick<StatedNumber, "value" | "upper" | "bound">;
	/** True where the sentence's number was in kilometres and the figure is in miles. */
	readonly isConverted: boolean;
	readonly claim: CompiledClaim;
	readonly figure: CompiledFigure;
	/** When the figure held or its count ended, known to the year, month or day; undefined where it is not stated. */
	readonly time: string | undefined;
}

/** What figures are looked for in. */
export interface StatedFigureSources {
	readonly sentence: string;
	/** The claims of one topic. */
	readonly claims: readonly CompiledClaim[];
}

/** A figure must share words with this much weight with the sentence; a word weighs less the more measures have it. */
const MIN_WEIGHT = 0.44;

/** One measure must fit so many times better than the next, or neither is taken. */
const MARGIN = 1.02;

/** What a word of the unit weighs: by itself it never tells what is counted. */
const UNIT_WEIGHT = 0.3;

/** How many words away a word weighs half. */
const HALF_WEIGHT_DISTANCE = 8;

/** Words for other quantities: a number that one of them stands by is only compared with a figure that has it too. */
const OTHER_QUANTITIES: ReadonlySet<string> = new Set(
	"against average growth inflation participate pending price salary turnout interval abolish".split(" "),
);

const MILES_IN_KILOMETRE = 0.621371;

interface Candidate {
	readonly claim: CompiledClaim;
	readonly figure: CompiledFigure;
	readonly profile: FigureProfile;
}

/**
 * Finds the numbers in a sentence that are of the same thing as figures of claims on its topic, in the order of the
 * sentence, then of the claims. Where two measures fit a number alike, only one that it equals is taken, so that doubt
 * never sets a number beside a figure of something else. Linear in the sentence's length.
 */
export function compareStatedFigures({ sentence, claims }: StatedFigureSources): StatedFigureComparison[] {
	const candidates = claims.flatMap((claim) =>
		claim.figures.map((figure): Candidate => ({ claim, figure, profile: profileOf(figure) })),
	);
	if (candidates.length === 0) return [];
	const tokens = tokenize(sentence);
	const { numbers } = readNumbers(tokens, readDates(tokens, sentence), sentence);
	const rarity = rarityOf(candidates);
	return surroundNumbers(numbers, tokens, sentence).flatMap((place) => {
		const fits = candidates
			.map((candidate) => ({ candidate, weight: weigh(candidate.profile, { place, rarity }) }))
			.filter(({ weight }) => weight >= MIN_WEIGHT)
			.map(({ candidate, weight }) => ({ ...candidate, weight, ...compare(place, candidate.figure) }));
		return choose(fits).map(({ claim, figure, span, stated, isConverted, relation, difference, share }) => {
			const time = figure.asOf ?? figure.period?.to ?? claim.asOf;
			return { span, stated, isConverted, claim, figure, time, relation, difference, share };
		});
	});
}

/** 1 for a word of one measure alone, 0.5 for a word of two; measures of one claim count as one. */
function rarityOf(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
	const users = new Map<string, { readonly measures: Set<string>; readonly claims: Set<string> }>();
	for (const { claim, figure, profile } of candidates) {
		for (const key of [...profile.counted, ...profile.unit.flat()]) {
			const { measures, claims } = users.get(key) ?? { measures: new Set(), claims: new Set() };
			users.set(key, { measures: measures.add(figure.measure), claims: claims.add(claim.id) });
		}
	}
	return new Map([...users].map(([key, { measures, claims }]) => [key, 1 / Math.min(measures.size, claims.size)]));
}

interface Weighing {
	readonly place: NumberSurroundings;
	readonly rarity: ReadonlyMap<string, number>;
}

/** How well a figure fits a number: 0 where it is of another unit or quantity. */
function weigh({ unit, isPercent, isPlace, counted }: FigureProfile, { place, rarity }: Weighing): number {
	const { number, unitKeys, keys } = place;
	if (isPercent !== (number.form === "percent")) return 0;
	if (number.form === "ordinal" && !isPlace) return 0;
	if (isPlace && number.form !== "ordinal" && !unitKeys.has("place")) return 0;
	if (!isPlace && unit.some((words) => !words.some((word) => unitKeys.has(word)))) return 0;
	let weight = 0;
	for (const words of unit) {
		const word = words.find((key) => unitKeys.has(key));
		if (word !== undefined) weight += UNIT_WEIGHT * (rarity.get(word) ?? 0);
	}
	for (const [key, distance] of keys) {
		if (counted.has(key)) weight += (rarity.get(key) ?? 0) / (1 + distance / HALF_WEIGHT_DISTANCE);
		else if (OTHER_QUANTITIES.has(key)) return 0;
	}
	return weight;
}

function compare({ number, isKilometres }: NumberSurroundings, figure: CompiledFigure) {
	const isConverted = isKilometres && figure.unit === "miles";
	const toUnit = (value: number) => (isConverted ? Math.round(value * MILES_IN_KILOMETRE) : value);
	const upper = number.upper === undefined ? undefined : toUnit(number.upper);
	const stated = { value: toUnit(number.value), upper, bound: number.bound };
	return { span: { start: number.start, end: number.end }, stated, isConverted, ...relateNumbers(stated, figure) };
}

type Fit = Candidate & { readonly weight: number } & ReturnType<typeof compare>;

function choose(fits: readonly Fit[]): readonly Fit[] {
	const best = Math.max(...fits.map(({ weight }) => weight));
	const close = fits.filter(({ weight }) => weight * MARGIN >= best);
	const measures = new Set(close.map(({ figure }) => figure.measure));
	if (measures.size === 1) return fits.filter(({ figure }) => measures.has(figure.measure));
	return close.filter(({ difference }) => difference === 0);
}
