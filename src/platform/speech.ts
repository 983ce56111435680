import { browser } from "wxt/browser";
import type { Settings } from "../core/settings/settings.ts";
import { createSpeech, type Speech } from "../ui/translate.ts";

/** The interface's texts in the language of the settings, which may be the browser's. */
export function speechFor(language: Settings["language"]): Speech {
	return createSpeech(language === "system" ? browser.i18n.getUILanguage() : language);
}
