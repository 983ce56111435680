import type * as z from "zod/mini";
import { MAX_ENTRIES } from "../../core/settings/apply-change.ts";
import { migrateSettings, SETTINGS_VERSION, type StoredFields } from "../../core/settings/migrate-settings.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../core/settings/settings.ts";
import { mutedSchema, rejectedSchema, settingsSchema, siteHostSchema, siteRuleSchema } from "./settings-schema.ts";

/** What a stored value says. */
export interface SettingsReading {
	/** The settings; what could not be read is as the defaults have it. */
	readonly settings: Settings;
	/** When they were last changed, in ms since 1970; 0 where that is not known. */
	readonly changedAt: number;
	/** True where a newer build has written them: what this build does not know would be lost by writing them anew. */
	readonly isNewer: boolean;
	/** The settings that could not be read, or not in full; "all" where nothing could. */
	readonly unreadable: readonly (keyof Settings | "all")[];
}

const EMPTY: SettingsReading = { settings: DEFAULT_SETTINGS, changedAt: 0, isNewer: false, unreadable: [] };

const NAMES = Object.keys(DEFAULT_SETTINGS) as readonly (keyof Settings)[];

/** Reads settings from whatever storage gives, field by field: a fault in one leaves the others as they are. */
export function readStoredSettings(value: unknown): SettingsReading {
	if (value === undefined) return EMPTY;
	if (!isFields(value) || !Number.isInteger(value["version"]) || Number(value["version"]) < 1)
		return { ...EMPTY, unreadable: ["all"] };
	const version = Number(value["version"]);
	const migrated = migrateSettings(value, version);
	const fields: StoredFields = { ...migrated, ...("sites" in migrated && { sites: rulesOf(migrated["sites"]) }) };
	const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
	const unreadable: (keyof Settings)[] = [];
	for (const name of NAMES) {
		if (!Object.hasOwn(fields, name)) continue;
		const { success, data } = settingsSchema.shape[name].safeParse(fields[name]);
		if (!success) unreadable.push(name);
		settings[name] = success ? data : salvage(name, fields[name]);
	}
	const { changedAt } = fields;
	return {
		settings: settings as unknown as Settings,
		changedAt: typeof changedAt === "number" && changedAt > 0 ? changedAt : 0,
		isNewer: version > SETTINGS_VERSION,
		unreadable,
	};
}

/** The form that is stored: only what differs from the defaults, so that a better default reaches everyone else. */
export function writeStoredSettings(settings: Settings, changedAt: number): StoredFields {
	const changed = NAMES.filter((name) => JSON.stringify(settings[name]) !== JSON.stringify(DEFAULT_SETTINGS[name]));
	return {
		version: SETTINGS_VERSION,
		changedAt,
		...Object.fromEntries(changed.map((name) => [name, settings[name]])),
		// In pairs, since Chromium's storage sorts the keys of objects, and the oldest rules shall make room first.
		...(changed.includes("sites") && { sites: Object.entries(settings.sites) }),
	};
}

/** Rules from their stored pairs; what is none is handed on to be found at fault. */
function rulesOf(pairs: unknown): unknown {
	if (!Array.isArray(pairs)) return undefined;
	return Object.fromEntries(
		pairs.map((pair, at) => (Array.isArray(pair) && typeof pair[0] === "string" ? pair : [`fault ${at}`, pair])),
	);
}

/** What is left of a setting that is not as it should be: the good entries of a list, else the default. */
function salvage(name: keyof Settings, value: unknown): unknown {
	if (name === "sites" && isFields(value))
		return Object.fromEntries(
			Object.entries(value)
				.filter(([host, rule]) => passes(siteHostSchema, host) && passes(siteRuleSchema, rule))
				.slice(-MAX_ENTRIES),
		);
	if (name === "muted" && Array.isArray(value))
		return value.filter((entry) => passes(mutedSchema, entry)).slice(-MAX_ENTRIES);
	if (name === "rejected" && Array.isArray(value))
		return value.filter((entry) => passes(rejectedSchema, entry)).slice(-MAX_ENTRIES);
	return DEFAULT_SETTINGS[name];
}

function passes(schema: z.ZodMiniType, value: unknown): boolean {
	return schema.safeParse(value).success;
}

function isFields(value: unknown): value is StoredFields {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
