import { z } from "zod";
import { partialDateSchema } from "./partial-date.ts";
import { stakeSchema } from "./stake.ts";
import { idSchema, lineSchema } from "./text.ts";

/** When a source was written, how closely that is known, and what the knowledge rests on. */
export const sourceDateSchema = z.strictObject({
	earliest: partialDateSchema.describe("The earliest date it can have been written."),
	latest: partialDateSchema.nullable().describe("The latest date it can have been written; null if not known."),
	precision: z
		.enum(["day", "range", "after"])
		.describe("day: printed and exact. range: between the two dates. after: later than `earliest`, end unknown."),
	evidence: lineSchema.describe("What the date rests on, in one sentence."),
});

/** The longest address, in characters; browsers take longer ones, readers do not. */
const MAX_ADDRESS = 2_048;

/** An https address without a name or password in front of its host, and without what browsers drop or turn round. */
const addressSchema = z
	.string()
	.max(MAX_ADDRESS)
	.refine(isPlainAddress, "must be an https address without blanks, backslashes, or a name in front of its host");

/** One of the articles that the dataset compares: `data/sources/<id>.json`. */
export const sourceSchema = z.strictObject({
	$schema: z.string().optional(),
	id: idSchema,
	publisher: lineSchema.describe("The outlet that published it."),
	title: lineSchema.describe("The article's title as printed."),
	author: lineSchema.nullable().describe("Who wrote it; null where no one is named."),
	authorRole: lineSchema.nullable().describe("The author's office or job, as the article gives it."),
	stake: stakeSchema.describe("The author's stake in the matter."),
	stakeNote: lineSchema.describe("One sentence on that stake, or on why it is not known."),
	address: addressSchema.nullable().describe("Where it can be read; null if not known."),
	date: sourceDateSchema,
	saysOfItself: lineSchema.nullable().describe("What the source says of itself, in our words; null if nothing."),
	readOn: partialDateSchema.describe("The day the article was read for this dataset."),
	paragraphs: z.int().positive().describe("How many numbered paragraphs the article has."),
	boilerplate: z
		.array(z.strictObject({ paragraph: z.int().positive(), reason: lineSchema }))
		.describe("Paragraphs that hold no claim about Kazakhstan, each with the reason."),
});

/** One of the articles that the dataset compares. */
export type Source = z.infer<typeof sourceSchema>;

function isPlainAddress(text: string): boolean {
	if (/[\s\\\u0000-\u001f]/u.test(text)) return false;
	const address = URL.parse(text);
	return address?.protocol === "https:" && address.username === "" && address.password === "";
}
