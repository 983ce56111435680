import type { Settings } from "../../core/settings/settings.ts";
import { readSettings } from "./settings-storage.ts";

/** The reader's settings; never rejects: what cannot be read is as the defaults have it. */
export async function loadSettings(): Promise<Settings> {
	return (await readSettings()).settings;
}
