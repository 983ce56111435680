import { expect, test } from "vitest";
import {
	MIGRATIONS,
	migrateSettings,
	SETTINGS_VERSION,
	type StoredFields,
} from "../../../../src/core/settings/migrate-settings.ts";

const STEPS = [
	(stored: StoredFields) => ({ ...stored, trace: `${stored["trace"]}2` }),
	(stored: StoredFields) => ({ ...stored, trace: `${stored["trace"]}3` }),
];

test.each<[version: number, trace: string]>([
	[1, "-23"],
	[2, "-3"],
	[3, "-"],
	[4, "-"],
])("the steps from a version to the newest run in order, and none from a newer one: %i", (version, trace) => {
	expect(migrateSettings({ trace: "-" }, version, STEPS)).toEqual({ trace });
});

test("there is a migration from each version before the newest", () => {
	expect(MIGRATIONS).toHaveLength(SETTINGS_VERSION - 1);
});
