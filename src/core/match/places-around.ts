import { firstFrom } from "../text/first-from.ts";
import type { Span } from "../text/span.ts";
import type { NamedPlace } from "./find-terms.ts";

/** Places of a text beside a span of it. */
export interface PlacesAround {
	/** The nearest that ends before the span and the nearest that starts after it, as far as they are there. */
	readonly beside: readonly NamedPlace[];
	/** Those that overlap the span. */
	readonly within: readonly NamedPlace[];
}

/**
 * The places beside a span, of places in order that do not overlap. Takes no longer where there are many: of a text full
 * of names each is weighed with its neighbours alone.
 */
export function placesAround(places: readonly NamedPlace[], { start, end }: Span): PlacesAround {
	const from = firstFrom(places.length, (place) => (places[place] as NamedPlace).end > start);
	const to = firstFrom(places.length, (place) => (places[place] as NamedPlace).start >= end);
	return {
		beside: [places[from - 1], places[to]].filter((place) => place !== undefined),
		within: places.slice(from, to),
	};
}
