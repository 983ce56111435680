import type { Settings } from "../core/settings/settings.ts";
import { followRules } from "./follow-rules.ts";
import type { FromOwnPage } from "./messages/from-own-page.ts";
import { writeSettingsChange } from "./settings/settings-writer.ts";

/** Answers a message of one of our own pages: the settings as they are after its change, which holds everywhere then. */
export async function answerOwnPage({ change }: FromOwnPage): Promise<Settings> {
	const settings = await writeSettingsChange(change);
	await followRules();
	return settings;
}
