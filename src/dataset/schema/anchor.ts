import { z } from "zod";
import { idSchema } from "./text.ts";
import { exemptionSchema, formsSchema } from "./topic.ts";

/** A term that by itself says "this text is about Kazakhstan": an entry of `data/anchors.json`. */
export const anchorSchema = z.strictObject({
	id: idSchema,
	kind: z.enum(["country", "city", "region", "institution", "person", "people", "currency"]),
	strength: z
		.enum(["strong", "weak"])
		.describe("strong: one mention settles it. weak: counts only beside another anchor (a name others bear too)."),
	forms: formsSchema,
	exemptions: z.array(exemptionSchema).describe("Phrases in which the form is not about Kazakhstan."),
});

/** All anchor terms: `data/anchors.json`. */
export const anchorsFileSchema = z.strictObject({ $schema: z.string().optional(), anchors: z.array(anchorSchema) });

/** A term that by itself says "this text is about Kazakhstan". */
export type Anchor = z.infer<typeof anchorSchema>;
