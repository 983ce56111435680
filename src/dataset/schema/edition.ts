import { z } from "zod";

/** When the dataset changed last in substance, and what it was then: `data/edition.json`. */
export const editionSchema = z.strictObject({
	$schema: z.string().optional(),
	changedOn: z.iso.date().describe("The day of the last change in substance; data/GUIDELINES.md has the rule."),
	substance: z
		.string()
		.regex(/^[0-9a-f]{12}$/u, "must be 12 hexadecimal digits")
		.describe("The hash of that substance, which `npm run data:check` names."),
});

/** When the dataset changed last in substance, and what it was then. */
export type Edition = z.infer<typeof editionSchema>;
