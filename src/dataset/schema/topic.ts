import { z } from "zod";
import { idSchema, lineSchema, localizedSchema } from "./text.ts";

/** The languages that surface forms are authored in. */
export const aliasLanguages = ["en", "ru", "kk", "de", "fr", "tr"] as const;

/** A surface form: the text alone, or the text with what sets it apart from the topic's other forms. */
export const aliasSchema = z.union([
	lineSchema,
	z.strictObject({
		text: lineSchema,
		needsContext: z.boolean().optional().describe("Overrides the topic's own `needsContext` for this form."),
		exact: z
			.boolean()
			.optional()
			.describe("True where no inflection or typing error may be accepted, and capitals count."),
	}),
]);

/** Surface forms by language. */
export const formsSchema = z.strictObject({
	en: z.array(aliasSchema),
	ru: z.array(aliasSchema),
	kk: z.array(aliasSchema),
	de: z.array(aliasSchema).optional(),
	fr: z.array(aliasSchema).optional(),
	tr: z.array(aliasSchema).optional(),
});

/** A phrase in which a form means something else, with the reason. */
export const exemptionSchema = z.strictObject({ text: lineSchema, reason: lineSchema });

/** The groups that topics are shown in. */
export const groupSchema = z.enum([
	"leadership",
	"constitution-and-law",
	"parliament-and-parties",
	"rights",
	"foreign-relations",
	"economy-and-technology",
]);

/** The longest label, in characters: it fits one or two lines of a card. */
const MAX_LABEL_LENGTH = 60;

/** What claims are about: `data/topics/<id>.json`. */
export const topicSchema = z.strictObject({
	$schema: z.string().optional(),
	id: idSchema,
	label: localizedSchema
		.refine((label) => Object.values(label).every((text) => text.length <= MAX_LABEL_LENGTH), "at most 60 characters")
		.describe("The name a reader sees, at most 60 characters."),
	description: localizedSchema.describe("One neutral sentence that says what the topic is."),
	group: groupSchema,
	broader: idSchema.nullable().describe("The topic that this one is part of, or null."),
	needsContext: z.boolean().describe("True where a form counts only in text that is about Kazakhstan."),
	namesOthers: z
		.literal(true)
		.optional()
		.describe("True where the topic is about other countries or peoples too: their names beside it mean nothing."),
	aliases: formsSchema.describe("The surface forms that name the topic."),
	exemptions: z.array(exemptionSchema).describe("Phrases in which a form means something else."),
});

/** What claims are about. */
export type Topic = z.infer<typeof topicSchema>;
/** A surface form, alone or with what sets it apart. */
export type Alias = z.infer<typeof aliasSchema>;
/** Surface forms by language. */
export type Forms = z.infer<typeof formsSchema>;
