import type { Settings } from "../../core/settings/settings.ts";
import { applyPolicy } from "../../core/settings/settings-policy.ts";
import { loadPolicy } from "./load-policy.ts";
import { readSettings } from "./settings-storage.ts";

/** The settings that hold; never rejects: what cannot be read is as the defaults have it. */
export async function loadSettings(): Promise<Settings> {
	const [reading, policy] = await Promise.all([readSettings(), loadPolicy()]);
	return applyPolicy(reading, policy);
}
