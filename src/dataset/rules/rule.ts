import type { Articles } from "../articles.ts";
import type { Dataset } from "../dataset.ts";
import type { Problem } from "../problem.ts";

/** What a rule finds; the rule's id is added for it. */
export type Finding = Omit<Problem, "rule">;

/** A rule that the dataset alone can be checked against. */
export interface Rule {
	/** Its name in messages, in kebab-case, the same as its file's. */
	readonly id: string;
	check(dataset: Dataset): Iterable<Finding>;
}

/** A rule that needs the articles too, and is left out, visibly, where they are not at hand. */
export interface ArticleRule {
	readonly id: string;
	check(dataset: Dataset, articles: Articles): Iterable<Finding>;
}
