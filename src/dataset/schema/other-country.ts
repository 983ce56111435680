import { z } from "zod";
import { idSchema } from "./text.ts";
import { formsSchema } from "./topic.ts";

/** A country whose name beside a term says that the term is about it: an entry of `data/other-countries.json`. */
export const otherCountrySchema = z.strictObject({
	id: idSchema,
	forms: formsSchema.describe("Its names, adjectives and capital, by language."),
});

/** All other countries: `data/other-countries.json`. */
export const otherCountriesFileSchema = z.strictObject({
	$schema: z.string().optional(),
	countries: z.array(otherCountrySchema),
});

/** A country whose name beside a term says that the term is about it. */
export type OtherCountry = z.infer<typeof otherCountrySchema>;
