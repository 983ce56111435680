import { z } from "zod";
import { figureSchema } from "./figure.ts";
import { partialDateSchema } from "./partial-date.ts";
import { idSchema, lineSchema } from "./text.ts";

/** What sort of statement a claim is; data/GUIDELINES.md has the rule for each. */
export const kindSchema = z.enum(["fact", "figure", "evaluation", "promise", "caution", "background"]);

/** How the source puts the claim forward: in its own voice, in a speaker's quoted words, or retold. */
export const attributionSchema = z.enum(["asserts", "quotes", "reports"]);

/** The claim's tone towards Kazakhstan's record on the topic; data/GUIDELINES.md has the rule for each. */
export const stanceSchema = z.enum(["positive", "negative", "mixed", "neutral"]);

/** One thing a source says: an entry of `data/claims/<source>.json`. */
export const claimSchema = z.strictObject({
	id: idSchema.describe("<source>-<paragraph>-<two to five words>; never reused, even after a claim is withdrawn."),
	paragraph: z.int().positive().describe("The numbered paragraph of the article that says it."),
	topics: z.array(idSchema).min(1).describe("What it is about, most specific first."),
	text: lineSchema.describe("The claim in one neutral sentence of our own, at most 30 words."),
	quote: lineSchema.nullable().describe("The source's own decisive words, exact, at most 15; null for none."),
	kind: kindSchema,
	speaker: idSchema.describe('"article" for the article\'s own voice, or the id of a file in data/speakers.'),
	attribution: attributionSchema,
	stance: stanceSchema,
	figures: z.array(figureSchema).describe("Every number in the text, dates aside."),
	asOf: partialDateSchema.optional().describe("When the thing claimed happened or holds, where that is known."),
	related: z.array(idSchema).optional().describe("Claims that say more about the same thing."),
	agrees: z
		.array(idSchema)
		.optional()
		.describe("Of the related claims of other sources, those that make the same point."),
	conflicts: z.array(idSchema).optional().describe("Claims that cannot both be right, or seem not to be."),
});

/** The claims of one source: `data/claims/<source>.json`. */
export const claimsFileSchema = z.strictObject({
	$schema: z.string().optional(),
	source: idSchema,
	claims: z.array(claimSchema),
});

/** One thing a source says, as authored; its source is that of the file it stands in. */
export type Claim = z.infer<typeof claimSchema>;
