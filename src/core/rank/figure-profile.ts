import type { CompiledFigure } from "../compare/compiled-claims.ts";
import { tokenize } from "../text/tokenize.ts";
import { wordKeys } from "./word-keys.ts";

/** What tells whether a number in a sentence is of the same thing as a figure. */
export interface FigureProfile {
	/** For each word of the unit what it may be called; all must stand by the number. None for a share in percent. */
	readonly unit: readonly (readonly string[])[];
	readonly isPercent: boolean;
	/** True where the figure is a place in an order. */
	readonly isPlace: boolean;
	/** The keys of the words that say what is counted, but for its unit. */
	readonly counted: ReadonlySet<string>;
}

/** Reads a figure's unit and what it counts. */
export function profileOf({ unit, counted }: CompiledFigure): FigureProfile {
	const isPercent = unit === "percent";
	const words = keysOf(counted);
	const units = isPercent ? [] : keysOf(unit);
	// People are counted as members, voters or Russians.
	if (unit === "people") units[0]?.push(...(words[0] ?? []));
	const own = new Set(units.flat());
	return {
		unit: units,
		isPercent,
		isPlace: unit === "rank",
		counted: new Set(words.flat().filter((key) => !own.has(key))),
	};
}

function keysOf(text: string): string[][] {
	return tokenize(text)
		.map(({ folded }) => [...wordKeys(folded)])
		.filter((keys) => keys.length > 0);
}
