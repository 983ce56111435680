/** Something wrong in an authored file, said so that its author can mend it. */
export interface Problem {
	/** The file, relative to `data/`. */
	readonly file: string;
	/** The id of the entry, or null where the file as a whole is meant. */
	readonly id: string | null;
	/** The rule that is broken, by its id. */
	readonly rule: string;
	/** What is wrong. */
	readonly message: string;
	/** What to do about it. */
	readonly mend: string;
}

/** A problem as one block of text for a terminal. */
export function formatProblem({ file, id, rule, message, mend }: Problem): string {
	return `data/${file}${id === null ? "" : ` (${id})`}: ${rule}: ${message}\n    mend: ${mend}`;
}
