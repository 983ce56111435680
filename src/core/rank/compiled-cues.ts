/** What ranking must know of all claims of a dataset, gathered when it is compiled: a card has no time to read them. */
export interface CompiledCues {
	/** The words in claims and names of speakers that are names: never written small, folded. */
	readonly names: readonly string[];
	/** How many claims have each cue, by its id (`cueId`). */
	readonly counts: Readonly<Record<string, number>>;
}
