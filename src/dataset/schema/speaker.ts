import { z } from "zod";
import { stakeSchema } from "./stake.ts";
import { idSchema, lineSchema } from "./text.ts";

/**
 * The speaker id of a claim that the article makes in its own voice. It resolves to the source's author, role and
 * stake, so it has no file of its own.
 */
export const ARTICLE_SPEAKER = "article";

/** A person or body that an article quotes or reports: `data/speakers/<id>.json`. */
export const speakerSchema = z.strictObject({
	$schema: z.string().optional(),
	id: idSchema.refine((id) => id !== ARTICLE_SPEAKER, `"${ARTICLE_SPEAKER}" is the article's own voice`),
	name: lineSchema.describe("The name as the sources give it."),
	role: lineSchema.describe("The office or affiliation as the sources give it."),
	stake: stakeSchema.describe("What they have at stake in the matter."),
	stakeNote: lineSchema.describe("One sentence on that stake, from the sources alone."),
});

/** A person or body that an article quotes or reports. */
export type Speaker = z.infer<typeof speakerSchema>;
