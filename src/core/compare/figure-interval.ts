import type { CompiledFigure } from "./compiled-claims.ts";

/** The part of a figure that says which values it leaves possible. */
export type BoundedNumber = Pick<CompiledFigure, "value" | "upper" | "bound">;

/** The values that a figure leaves possible. */
export interface FigureInterval {
	readonly lower: number;
	readonly upper: number;
	/** Whether the stated end is itself left out: "over 50" does not mean 50. */
	readonly isOpen: boolean;
}

/** How far off a number stated as "about" may be, as a share of it: about 70 may be 63 to 77. */
const ABOUT_TOLERANCE = 0.1;

/** The values that a figure leaves possible, by its bound. */
export function intervalOf({ value, upper = value, bound }: BoundedNumber): FigureInterval {
	switch (bound) {
		case "exact":
			return { lower: value, upper, isOpen: false };
		case "about":
			return {
				lower: value - Math.abs(value) * ABOUT_TOLERANCE,
				upper: upper + Math.abs(upper) * ABOUT_TOLERANCE,
				isOpen: false,
			};
		case "above":
			return { lower: value, upper: Number.POSITIVE_INFINITY, isOpen: true };
		case "below":
			return { lower: Number.NEGATIVE_INFINITY, upper, isOpen: true };
	}
}
