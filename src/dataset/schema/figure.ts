import { z } from "zod";
import { partialDateSchema } from "./partial-date.ts";
import { idSchema, lineSchema } from "./text.ts";

/** A number that a claim states, in a form that can be compared with other sources' numbers. */
export const figureSchema = z.strictObject({
	measure: idSchema.describe("What is measured; figures with the same measure are compared with each other."),
	value: z.number().describe("The number; for a range its lower end."),
	upper: z.number().optional().describe("The upper end, where the source gives a range."),
	bound: z
		.enum(["exact", "about", "above", "below"])
		.describe("exact: as stated. about: around, approximately. above: over, more than. below: under, nearly, almost."),
	unit: lineSchema.describe("The unit: percent, cases, years, people, rank ..."),
	counted: lineSchema.describe("What is counted, in a few words, with what it is a share of."),
	asOf: partialDateSchema.optional().describe("The time the number holds for, where known."),
	period: z
		.strictObject({ from: partialDateSchema, to: partialDateSchema })
		.optional()
		.describe("The span that the number was counted over, where it is a count over time."),
});

/** A number that a claim states, comparable with other sources' numbers of the same measure. */
export type Figure = z.infer<typeof figureSchema>;
