/** One thing that was measured. */
export interface Figure {
	readonly what: string;
	readonly value: number;
	/** What the value counts: milliseconds, times as much as the yardstick, or things. */
	readonly unit: "ms" | "x" | "";
	/** What it may be at most, where that is promised. */
	readonly limit?: number;
}

/** What was measured of one way of doing something. */
export interface BenchRow {
	readonly way: string;
	readonly figures: readonly Figure[];
}

/** Rows that belong together. */
export interface BenchPart {
	readonly part: string;
	/** What it is measured on, for the reader: so many pages, so many keys. */
	readonly on: string;
	measure(): Promise<readonly BenchRow[]>;
}
