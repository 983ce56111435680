import { dateEachUnit } from "./migrations/date-each-unit.ts";

/** The version of the stored form that this build writes. */
export const SETTINGS_VERSION = 2;

/** A stored form of some version, before it is checked. */
export type StoredFields = Readonly<Record<string, unknown>>;

/** Turns the stored form of one version into that of the next; it must take whatever it finds, and keep its faults. */
export type Migration = (stored: StoredFields) => StoredFields;

/** The migration at index 0 turns version 1 into version 2, and so on. */
export const MIGRATIONS: readonly Migration[] = [dateEachUnit];

/** The stored form of a version, brought to the newest one; that of a newer build is returned as it is. */
export function migrateSettings(stored: StoredFields, version: number, migrations = MIGRATIONS): StoredFields {
	return migrations.slice(version - 1).reduce((fields, migrate) => migrate(fields), stored);
}
