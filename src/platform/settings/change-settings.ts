import { browser } from "wxt/browser";
import type { SettingsChange } from "../../core/settings/apply-change.ts";
import type { Settings } from "../../core/settings/settings.ts";
import type { FromOwnPage } from "../messages/from-own-page.ts";
import { settingsSchema } from "./settings-schema.ts";

/**
 * Changes the settings from one of our pages; resolves to them as they are then. The background makes the change, so
 * that two pages never undo each other's. Rejects where the change is not allowed or cannot be stored.
 */
export async function changeSettings(change: SettingsChange): Promise<Settings> {
	const message: FromOwnPage = { type: "settings/change", change };
	return settingsSchema.parse(await browser.runtime.sendMessage(message));
}
