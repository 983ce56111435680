import { z } from "zod";
import { idSchema, lineSchema } from "./text.ts";

/** Why two claims differ, where only a reading of both can tell: `data/differences/<id>.json`. */
export const differenceSchema = z.strictObject({
	$schema: z.string().optional(),
	id: idSchema,
	claims: z.tuple([idSchema, idSchema]).describe("The two claims that differ."),
	reason: z
		.enum(["change-over-time", "other-scope", "other-definition", "contradiction", "emphasis"])
		.describe(
			"change-over-time: both can be right, at their dates. other-scope: they speak of different parts. other-definition: they count different things under one name. contradiction: both cannot be right. emphasis: same facts, weighed differently.",
		),
	explanation: lineSchema.describe("One neutral sentence that says how they differ and why, without a verdict."),
});

/** Why two claims differ, where only a reading of both can tell. */
export type Difference = z.infer<typeof differenceSchema>;
