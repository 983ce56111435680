import type { Settings } from "../core/settings/settings.ts";
import { followRules } from "./follow-rules.ts";
import type { FromOwnPage } from "./messages/from-own-page.ts";
import { loadSettings } from "./settings/load-settings.ts";
import { discardAside } from "./settings/settings-aside.ts";
import { writeSettingsChange } from "./settings/settings-writer.ts";

/** Answers a message of one of our own pages: the settings as they are after it, which hold everywhere then. */
export async function answerOwnPage(message: FromOwnPage): Promise<Settings> {
	if (message.type === "settings/discard-aside") await discardAside();
	else {
		await writeSettingsChange(message.change);
		await followRules();
	}
	return loadSettings();
}
