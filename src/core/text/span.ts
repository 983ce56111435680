/** A half-open stretch of a text, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
	readonly start: number;
	readonly end: number;
}
