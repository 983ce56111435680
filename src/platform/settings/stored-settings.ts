import * as z from "zod/mini";
import { type DatedUnit, type DatedUnits, mergeUnits, settingsOfDated } from "../../core/settings/dated-units.ts";
import { migrateSettings, SETTINGS_VERSION, type StoredFields } from "../../core/settings/migrate-settings.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { settingOfUnit } from "../../core/settings/settings-units.ts";
import { isReadableUnit } from "./unit-schema.ts";

/** What a stored value says. */
export interface SettingsReading {
	/** The settings; what could not be read is as the defaults have it. */
	readonly settings: Settings;
	/** The same with the time of each change. */
	readonly units: DatedUnits;
	/** True where a newer build has written them: what this build does not know would be lost by writing them anew. */
	readonly isNewer: boolean;
	/** The settings that could not be read, or not in full; "all" where nothing could. */
	readonly unreadable: readonly (keyof Settings | "all")[];
}

/** The latest time that a date can have, in ms: a later one would leave none for the changes after it. */
const LATEST = 8_640_000_000_000_000;

const versionedSchema = z.object({ version: z.number().check(z.int(), z.minimum(1)) });
const unitsSchema = z.record(z.string(), z.unknown());
const datedSchema = z.object({
	at: z.number().check(z.int(), z.minimum(0), z.maximum(LATEST)),
	value: z.optional(z.unknown()),
});

/** Reads settings from whatever storage gives, unit by unit: a fault in one leaves the others as they are. */
export function readStoredSettings(value: unknown): SettingsReading {
	if (value === undefined) return readUnits({}, false);
	const stored = versionedSchema.safeParse(value);
	if (!stored.success) return { ...readUnits({}, false), unreadable: ["all"] };
	const { version } = stored.data;
	const units = unitsSchema.safeParse(migrateSettings(value as StoredFields, version)["units"]);
	const isNewer = version > SETTINGS_VERSION;
	return units.success ? readUnits(units.data, isNewer) : { ...readUnits({}, isNewer), unreadable: ["all"] };
}

/** The form that is stored: only what the reader has changed, so that a better default reaches everyone else. */
export function writeStoredSettings(units: DatedUnits): StoredFields {
	return { version: SETTINGS_VERSION, units: Object.fromEntries(units) };
}

/** One unit from whatever storage gives; undefined where it cannot be read. */
export function readUnit(key: string, value: unknown): DatedUnit | undefined {
	const dated = readDated(value);
	return dated !== undefined && isReadableUnit(key, dated.value) ? dated : undefined;
}

/** Anything with a time, whether or not this build can make sense of its value. */
export function readDated(value: unknown): DatedUnit | undefined {
	return datedSchema.safeParse(value).data;
}

function readUnits(stored: Readonly<Record<string, unknown>>, isNewer: boolean): SettingsReading {
	const readable = new Map<string, DatedUnit>();
	const unreadable = new Set<keyof Settings | "all">();
	for (const [key, value] of Object.entries(stored)) {
		const unit = readUnit(key, value);
		if (unit === undefined) unreadable.add(settingOfUnit(key) ?? "all");
		else readable.set(key, unit);
	}
	const units = mergeUnits(new Map(), readable);
	return { settings: settingsOfDated(units), units, isNewer, unreadable: [...unreadable] };
}
