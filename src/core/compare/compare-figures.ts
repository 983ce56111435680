import type { ClaimTime } from "./claim-time.ts";
import type { CompiledClaim, CompiledDifference, CompiledFigure } from "./compiled-claims.ts";
import { type FigureGap, findFigureGap } from "./find-figure-gap.ts";
import { lastDayOf } from "./last-day-of.ts";

/** A figure where a claim states it. */
export interface StatedFigure {
	readonly claim: CompiledClaim;
	readonly figure: CompiledFigure;
	/** When the number held or its count ended, known to the year, month or day; undefined where it is not stated. */
	readonly time: string | undefined;
}

/** What the claims on a topic say a thing measures. */
export interface FigureComparison {
	/** The id of what is measured. */
	readonly measure: string;
	/** The statements, earliest first; one without a time of its own stands where its article does. */
	readonly values: readonly StatedFigure[];
	/** How the statements furthest apart differ; undefined where one number could satisfy all of them. */
	readonly gap: FigureGap | undefined;
}

/** What figures are compared from. */
export interface FigureSources {
	/** The claims of a topic, in the order of the sources. */
	readonly claims: readonly CompiledClaim[];
	/** When each claim is from at the latest, by id. */
	readonly times: ReadonlyMap<string, ClaimTime>;
	readonly differences: readonly CompiledDifference[];
}

/** Sets side by side what is measured more than once, by measure in alphabetical order. */
export function compareFigures({ claims, times, differences }: FigureSources): FigureComparison[] {
	const stated = claims.flatMap((claim) =>
		claim.figures.map((figure): StatedFigure => ({ claim, figure, time: timeOf(figure, claim) })),
	);
	function dayOf({ claim, time }: StatedFigure): string {
		return (time === undefined ? times.get(claim.id)?.lastDay : lastDayOf(time)) ?? "";
	}
	return [...Map.groupBy(stated, ({ figure }) => figure.measure)]
		.filter(([, group]) => group.length > 1)
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([measure, group]) => {
			const values = group.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
			return { measure, values, gap: findFigureGap(values, differences) };
		});
}

function timeOf({ asOf, period }: CompiledFigure, claim: CompiledClaim): string | undefined {
	return asOf ?? period?.to ?? claim.asOf;
}
