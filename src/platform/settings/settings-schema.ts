import * as z from "zod/mini";
import type { SettingsChange } from "../../core/settings/apply-change.ts";
import { MAX_ENTRIES } from "../../core/settings/apply-change.ts";
import { CARD_SIDES, DENSITIES, HINT_STYLES, MAX_DELAY, MODIFIERS } from "../../core/settings/scanner-preferences.ts";
import { LANGUAGE_CHOICES, type Settings, THEMES, WAYS } from "../../core/settings/settings.ts";

/** A host as `URL` writes it: letters, digits, dots and hyphens in ASCII, or an address in brackets. */
export const siteHostSchema = z
	.string()
	.check(z.maxLength(253), z.regex(/^(?:[a-z0-9-][a-z0-9_-]*(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])$/u));
const id = z.string().check(z.regex(/^[a-z0-9-]{1,80}$/u));
const form = z.string().check(z.minLength(1), z.maxLength(200));
const until = z.string().check(z.minLength(1), z.maxLength(40));

const siteRuleSchema = z.enum(["on", "off"]);
const mutedSchema = z.strictObject({ topic: id, until });
const rejectedSchema = z.strictObject({ topic: id, form });

/** The settings that have one value each. */
const single = {
	way: z.enum(WAYS),
	paused: z.boolean(),
	density: z.enum(DENSITIES),
	hintStyle: z.enum(HINT_STYLES),
	delay: z.number().check(z.int(), z.minimum(0), z.maximum(MAX_DELAY)),
	modifier: z.enum(MODIFIERS),
	side: z.enum(CARD_SIDES),
	theme: z.enum(THEMES),
	language: z.enum(LANGUAGE_CHOICES),
};

/** All settings, whole and without anything else: what an import or a message must be. */
export const settingsSchema = z.strictObject({
	...single,
	sites: z
		.record(siteHostSchema, siteRuleSchema)
		.check(z.refine((sites) => Object.keys(sites).length <= MAX_ENTRIES, "too many sites")),
	muted: z.readonly(z.array(mutedSchema).check(z.maxLength(MAX_ENTRIES))),
	rejected: z.readonly(z.array(rejectedSchema).check(z.maxLength(MAX_ENTRIES))),
}) satisfies z.ZodMiniType<Settings>;

/** A change as one of our pages sends it. */
export const settingsChangeSchema = z.discriminatedUnion("type", [
	z.strictObject({
		type: z.literal("set"),
		// Exactly: a setting that is there and undefined, which Firefox's messages can hold, is none.
		values: z.strictObject({
			way: z.exactOptional(single.way),
			paused: z.exactOptional(single.paused),
			density: z.exactOptional(single.density),
			hintStyle: z.exactOptional(single.hintStyle),
			delay: z.exactOptional(single.delay),
			modifier: z.exactOptional(single.modifier),
			side: z.exactOptional(single.side),
			theme: z.exactOptional(single.theme),
			language: z.exactOptional(single.language),
		}),
	}),
	z.strictObject({ type: z.literal("site"), host: siteHostSchema, rule: z.nullable(siteRuleSchema) }),
	z.strictObject({ type: z.literal("mute"), topic: id, until }),
	z.strictObject({ type: z.literal("unmute"), topic: id }),
	z.strictObject({ type: z.literal("reject"), topic: id, form }),
	z.strictObject({ type: z.literal("restore"), topic: id, form }),
	z.strictObject({ type: z.literal("replace"), settings: settingsSchema }),
]) satisfies z.ZodMiniType<SettingsChange>;
