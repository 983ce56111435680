import { fileOf } from "../dataset.ts";
import type { Rule } from "./rule.ts";

/** The dataset says when it changed last in substance: readers are shown that day. */
export const editionGiven: Rule = {
	id: "edition-given",
	*check({ edition }) {
		if (edition !== undefined) return;
		const message = "nothing says when the dataset changed last in substance";
		const mend = "Write the file, with the day of the change; `npm run data:check` then names the hash.";
		yield { file: fileOf.edition, id: null, message, mend };
	},
};
