import type { Settings } from "../../core/settings/settings.ts";
import { settingOfUnit, settingsFrom } from "../../core/settings/settings-units.ts";
import { settingsSchema, siteHostSchema } from "./settings-schema.ts";

/** A value for each list that stands for one that was taken away, so that the key is checked all the same. */
const ANY_VALUE: Readonly<Partial<Record<keyof Settings, unknown>>> = {
	sites: "off",
	muted: "forever",
	rejected: true,
};

/** True where a unit of the settings is as this build would write it; undefined is a value, and says that there is none. */
export function isReadableUnit(key: string, value: unknown): boolean {
	const name = settingOfUnit(key);
	if (name === undefined) return false;
	const given = value === undefined ? ANY_VALUE[name] : value;
	if (given === undefined) return true;
	if (name === "rejected" && given !== true) return false;
	// A record passes over the key that is a property of every object.
	if (name === "sites" && !siteHostSchema.safeParse(key.slice("site ".length)).success) return false;
	return settingsSchema.shape[name].safeParse(settingsFrom([[key, given]])[name]).success;
}
