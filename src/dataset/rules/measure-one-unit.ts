import { fileOf } from "../dataset.ts";
import type { Rule } from "./rule.ts";

/** Figures of one measure have one unit, for they are compared with each other as numbers. */
export const measureOneUnit: Rule = {
	id: "measure-one-unit",
	*check({ claims }) {
		const unitOf = new Map<string, string>();
		for (const claim of claims) {
			for (const { measure, unit } of claim.figures) {
				const first = unitOf.get(measure) ?? unit;
				unitOf.set(measure, first);
				if (unit === first) continue;
				yield {
					file: fileOf.claim(claim),
					id: claim.id,
					message: `the figure of measure "${measure}" is in "${unit}", an earlier one in "${first}"`,
					mend: "Write the unit as the other figure has it, or give what is measured here a measure of its own.",
				};
			}
		}
	},
};
