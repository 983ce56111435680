import type { StatedFigure } from "./compare-figures.ts";
import type { CompiledDifference } from "./compiled-claims.ts";
import { type FigureInterval, intervalOf } from "./figure-interval.ts";

/** Why two figures differ. */
export interface FigureReason {
	readonly reason: CompiledDifference["reason"];
	/** The authored difference that says so; undefined where the times of the two figures alone tell. */
	readonly difference: CompiledDifference | undefined;
}

/** How two figures that cannot both be the number lie apart. */
export interface FigureGap {
	readonly low: StatedFigure;
	readonly high: StatedFigure;
	/** From the lower number to the higher, as stated. */
	readonly difference: number;
	/** How many times the lower number the higher is; undefined where the lower is not above zero. */
	readonly ratio: number | undefined;
	/** Why they differ; undefined where nothing explains it. */
	readonly why: FigureReason | undefined;
}

/**
 * Finds the two of several figures of one measure that lie furthest apart, taking bounds into account: 23 and about 23
 * are not apart, nor are 52 and over 50. Undefined where one number could satisfy all of them.
 */
export function findFigureGap(
	values: readonly StatedFigure[],
	differences: readonly CompiledDifference[],
): FigureGap | undefined {
	const spans = values.map((stated) => ({ stated, ...intervalOf(stated.figure) }));
	// Intervals have a number in common exactly if the lowest upper end and the highest lower end do.
	const low = spans.reduce((best, span) => (endsBefore(span, best) ? span : best));
	const high = spans.reduce((best, span) => (startsAfter(span, best) ? span : best));
	if (low.upper > high.lower || (low.upper === high.lower && !low.isOpen && !high.isOpen)) return undefined;
	const from = low.stated.figure.upper ?? low.stated.figure.value;
	const to = high.stated.figure.value;
	return {
		low: low.stated,
		high: high.stated,
		difference: round(to - from),
		ratio: from > 0 ? round(to / from) : undefined,
		why: findReason(low.stated, high.stated, differences),
	};
}

function endsBefore(span: FigureInterval, other: FigureInterval): boolean {
	return span.upper < other.upper || (span.upper === other.upper && span.isOpen);
}

function startsAfter(span: FigureInterval, other: FigureInterval): boolean {
	return span.lower > other.lower || (span.lower === other.lower && span.isOpen);
}

function findReason(
	low: StatedFigure,
	high: StatedFigure,
	differences: readonly CompiledDifference[],
): FigureReason | undefined {
	const pair = [low.claim.id, high.claim.id];
	const difference = differences.find(({ claims }) => pair[0] !== pair[1] && pair.every((id) => claims.includes(id)));
	if (difference !== undefined) return { reason: difference.reason, difference };
	const isLater = low.time !== undefined && high.time !== undefined && areApart(low.time, high.time);
	return isLater ? { reason: "change-over-time", difference: undefined } : undefined;
}

/** Whether two dates cannot be the same: 2023 and 2023-08 can. */
function areApart(first: string, second: string): boolean {
	return !first.startsWith(second) && !second.startsWith(first);
}

/** Takes off what binary fractions add to decimal ones: 0.3 - 0.1 is 0.2. */
function round(value: number): number {
	return Number(value.toPrecision(12));
}
