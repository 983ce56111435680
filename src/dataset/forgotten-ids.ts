import { type Dataset, fileOf } from "./dataset.ts";
import type { Problem } from "./problem.ts";

/**
 * Finds ids that claims had when the dataset was last compiled, but that are now neither a claim's nor among the withdrawn
 * ones: nothing would keep them from being used again.
 */
export function findForgottenIds({ claims, retiredIds }: Dataset, compiledIds: readonly string[]): Problem[] {
	const known = new Set([...claims.map(({ id }) => id), ...retiredIds]);
	return compiledIds
		.filter((id) => !known.has(id))
		.map((id) => ({
			file: fileOf.retiredIds,
			id,
			rule: "ids-retired",
			message: "a compiled claim has the id, but no claim has it now and it is not listed as withdrawn",
			mend: "List it here, or give the claim its id back.",
		}));
}
