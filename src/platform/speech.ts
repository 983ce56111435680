import { browser } from "wxt/browser";
import { createSpeech, type Speech } from "../ui/translate.ts";

/** The interface's texts in the browser's language. */
export function browserSpeech(): Speech {
	return createSpeech(browser.i18n.getUILanguage());
}
