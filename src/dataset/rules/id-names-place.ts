import { fileOf } from "../dataset.ts";
import type { Rule } from "./rule.ts";

/** A claim's id starts with the place that it is taken from: `<source>-<paragraph>-`. */
export const idNamesPlace: Rule = {
	id: "id-names-place",
	*check({ claims }) {
		for (const claim of claims) {
			const place = `${claim.source}-${claim.paragraph}-`;
			if (claim.id.startsWith(place)) continue;
			yield {
				file: fileOf.claim(claim),
				id: claim.id,
				message: `the id does not start with "${place}"`,
				mend: "Correct the paragraph or, if it is right and the claim was never published, the id.",
			};
		}
	},
};
