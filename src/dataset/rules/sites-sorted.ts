import { fileOf } from "../dataset.ts";
import type { Rule } from "./rule.ts";

/** Listed sites stand in the order of their hosts, each once, so that two authors' additions do not collide. */
export const sitesSorted: Rule = {
	id: "sites-sorted",
	*check({ sites }) {
		for (const [index, { host }] of sites.entries()) {
			const before = sites[index - 1]?.host;
			if (before === undefined || before < host) continue;
			const message = before === host ? "it is listed twice" : `it stands after "${before}"`;
			const mend = before === host ? "Leave out one of the two." : "Sort the list by host, character by character.";
			yield { file: fileOf.sites, id: host, message, mend };
		}
	},
};
