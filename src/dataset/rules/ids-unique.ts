import { fileOf } from "../dataset.ts";
import type { Rule } from "./rule.ts";

/**
 * No two claims share an id, of whatever source, and none takes the id of a withdrawn one; no two anchors share an id.
 * The ids of everything else are file names, so they cannot be shared.
 */
export const idsUnique: Rule = {
	id: "ids-unique",
	*check({ claims, anchors, retiredIds }) {
		const taken = new Set<string>();
		for (const claim of claims) {
			const { id } = claim;
			const file = fileOf.claim(claim);
			if (taken.has(id)) yield { file, id, message: "the id is used twice", mend: "Give one of the two another id." };
			if (retiredIds.includes(id)) {
				const message = `the id was withdrawn in ${fileOf.retiredIds}`;
				yield { file, id, message, mend: "Give the claim an id that was never used." };
			}
			taken.add(id);
		}
		const anchorIds = new Set<string>();
		for (const { id } of anchors) {
			if (anchorIds.has(id)) {
				const mend = "Join the two anchors, or give one of them another id.";
				yield { file: fileOf.anchors, id, message: "the id is used twice", mend };
			}
			anchorIds.add(id);
		}
	},
};
