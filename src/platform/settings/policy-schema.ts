import * as z from "zod/mini";
import { DENSITIES } from "../../core/settings/scanner-preferences.ts";
import { LANGUAGE_CHOICES, THEMES, WAYS } from "../../core/settings/settings.ts";
import { POLICY_NAMES, type PolicyValues, type SettingsPolicy } from "../../core/settings/settings-policy.ts";
import { siteHostSchema } from "./settings-schema.ts";

const siteRule = z.enum(["on", "off"]);
const values = z.object({
	way: z.optional(z.enum(WAYS)),
	density: z.optional(z.enum(DENSITIES)),
	theme: z.optional(z.enum(THEMES)),
	language: z.optional(z.enum(LANGUAGE_CHOICES)),
	sites: z.optional(z.record(z.string(), siteRule)),
});

/** A policy as an administrator writes it; docs/managed-policy.md explains it, `policyJsonSchema` gives it to Chromium. */
export const policySchema = z.object({ fixed: z.optional(values), defaults: z.optional(values) });

/** The policy in what the browser hands over: every value that can be read, since not every browser checks it before. */
export function readPolicy(value: unknown): SettingsPolicy {
	const { fixed, defaults } = isFields(value) ? value : ({} as Fields);
	return { fixed: readValues(fixed), defaults: readValues(defaults) };
}

function readValues(given: unknown): PolicyValues {
	if (!isFields(given)) return {};
	const single = POLICY_NAMES.flatMap((name) => {
		const { data } = values.shape[name].safeParse(given[name]);
		return data === undefined ? [] : [[name, data] as const];
	});
	const rules = isFields(given["sites"]) ? Object.entries(given["sites"]) : [];
	const sites = rules.flatMap(([name, given]) => {
		const host = name.toLowerCase();
		const { data: rule } = siteRule.safeParse(given);
		return rule !== undefined && siteHostSchema.safeParse(host).success ? [[host, rule] as const] : [];
	});
	return { ...Object.fromEntries(single), ...(sites.length > 0 && { sites: Object.fromEntries(sites) }) };
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
