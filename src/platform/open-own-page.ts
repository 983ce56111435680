import type { Settings } from "../core/settings/settings.ts";
import type { Speech } from "../ui/translate.ts";
import { loadSettings } from "./settings/load-settings.ts";
import { watchSettings } from "./settings/watch-settings.ts";
import { speechFor } from "./speech.ts";

/**
 * Draws a page of ours in the reader's language and colours, and draws it anew when they choose others: `draw` is
 * called at the start and at each change of language. The page is ours until it is closed, so nothing stops this.
 */
export async function openOwnPage(draw: (speech: Speech, settings: Settings) => void): Promise<void> {
	let language: Settings["language"] | undefined;
	const follow = (settings: Settings) => {
		const root = document.documentElement;
		if (settings.theme === "system") delete root.dataset["theme"];
		else root.dataset["theme"] = settings.theme;
		if (settings.language === language) return;
		language = settings.language;
		const speech = speechFor(language);
		root.lang = speech.language;
		draw(speech, settings);
	};
	watchSettings(follow, new AbortController().signal);
	follow(await loadSettings());
}
