import type { CompiledClaim, CompiledClaims, CompiledFigure, CompiledSource } from "./compiled-claims.ts";
import { firstDayOf } from "./first-day-of.ts";
import { lastDayOf } from "./last-day-of.ts";

/** When a figure holds, as closely as it is known. */
export interface FigureTime {
	/** The first day that it can be from, `YYYY-MM-DD`. */
	readonly first: string;
	/** The last day that it can be from; null where the article may be of any later day. */
	readonly last: string | null;
	/** The date as it is stated: `2023`, `2023-08` or `2023-08-28`; of a source, its earliest. */
	readonly date: string;
	/** Whether the figure is dated itself, its claim is, or only the article. */
	readonly basis: "figure" | "claim" | "source";
}

/** One figure of a series. */
export interface FigurePoint {
	readonly claim: CompiledClaim;
	readonly source: CompiledSource;
	/** The value with its upper end, bound, unit and, for a count over time, its period. */
	readonly figure: CompiledFigure;
	readonly time: FigureTime;
}

/** Everything that claims state of one measure. */
export interface FigureSeries {
	/** The id of what is measured. */
	readonly measure: string;
	readonly unit: string;
	/** What is counted, in the words of the first figure. */
	readonly counted: string;
	/** By the first day that each can be from, then in the order of the dataset; at least one. */
	readonly points: readonly FigurePoint[];
}

/** The figures that series are made of: those of claims on a topic, or of one measure; all where neither is named. */
export interface FigureChoice {
	readonly topic?: string;
	readonly measure?: string;
}

/** The series of what is measured, by measure in alphabetical order; none for an unknown topic or measure. */
export function figureSeries(
	{ sources, claims }: CompiledClaims,
	{ topic, measure }: FigureChoice = {},
): FigureSeries[] {
	const sourceOf = new Map(sources.map((source) => [source.id, source]));
	const points = claims
		.filter(({ topics }) => topic === undefined || topics.includes(topic))
		.flatMap((claim) => claim.figures.map((figure) => ({ claim, figure })))
		.filter(({ figure }) => measure === undefined || figure.measure === measure)
		.flatMap(({ claim, figure }): FigurePoint[] => {
			const source = sourceOf.get(claim.source);
			return source === undefined ? [] : [{ claim, source, figure, time: timeOf(figure, claim, source) }];
		});
	return [...Map.groupBy(points, ({ figure }) => figure.measure)]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, group]) => {
			const { unit, counted } = (group[0] as FigurePoint).figure;
			return { measure: id, unit, counted, points: group.toSorted((a, b) => compareText(a.time.first, b.time.first)) };
		});
}

function timeOf(figure: CompiledFigure, claim: CompiledClaim, { date }: CompiledSource): FigureTime {
	const own = figure.asOf ?? figure.period?.to;
	const stated = own ?? claim.asOf;
	if (stated === undefined) {
		const last = date.latest === null ? null : lastDayOf(date.latest);
		return { first: firstDayOf(date.earliest), last, date: date.earliest, basis: "source" };
	}
	const basis = own === undefined ? "claim" : "figure";
	return { first: firstDayOf(stated), last: lastDayOf(stated), date: stated, basis };
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
