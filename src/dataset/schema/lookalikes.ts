import { z } from "zod";
import { lineSchema } from "./text.ts";
import { aliasLanguages } from "./topic.ts";

/**
 * Ordinary words that are a typing error away from a word of an alias, by language: `data/lookalikes.json`. They are
 * never taken for that word: the rug is no Kazakh, the wine no president.
 */
export const lookalikesFileSchema = z.strictObject({
	$schema: z.string().optional(),
	words: z.partialRecord(z.enum(aliasLanguages), z.array(lineSchema)),
});
