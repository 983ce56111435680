import type { Articles } from "./articles.ts";
import type { LoadResult } from "./load-dataset.ts";
import type { Problem } from "./problem.ts";
import { articleRules, rules } from "./rules/all-rules.ts";

/** What a check found, and which rules it had to leave out because the articles are not at hand. */
export interface CheckResult {
	readonly problems: readonly Problem[];
	readonly skippedRules: readonly string[];
}

/** Checks a loaded dataset against every rule; problems of loading come first. */
export function checkDataset({ dataset, problems }: LoadResult, articles: Articles | undefined): CheckResult {
	const found: Problem[] = [...problems];
	for (const rule of rules) for (const finding of rule.check(dataset)) found.push({ ...finding, rule: rule.id });
	if (articles === undefined) return { problems: found, skippedRules: articleRules.map(({ id }) => id) };
	for (const rule of articleRules)
		for (const finding of rule.check(dataset, articles)) found.push({ ...finding, rule: rule.id });
	return { problems: found, skippedRules: [] };
}
