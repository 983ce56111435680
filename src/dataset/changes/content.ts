/** The kinds of entries that a version of the dataset holds, in the order in which their changes are told. */
export const ENTRY_KINDS = ["sources", "topics", "claims", "differences"] as const;

/** An entry of any version: all that is known of its fields is its id. */
export interface Entry {
	readonly id: string;
}

/**
 * The entries of one version of the dataset. Versions out of the history may have other fields than today's, or lack a
 * kind that did not exist yet.
 */
export type Content = Readonly<Partial<Record<(typeof ENTRY_KINDS)[number], readonly Entry[]>>>;
