import { fileOf } from "../dataset.ts";
import type { Problem } from "../problem.ts";
import type { Edition } from "../schema/edition.ts";

/** Finds that the dataset's substance, by its hash, is not the one that its date was given to. */
export function findUndatedChange({ changedOn, substance: dated }: Edition, substance: string): Problem[] {
	if (dated === substance) return [];
	const message = `the dataset has changed in substance since ${changedOn}`;
	const mend = `Set "changedOn" to the day of the change and "substance" to "${substance}".`;
	return [{ file: fileOf.edition, id: null, rule: "change-dated", message, mend }];
}
