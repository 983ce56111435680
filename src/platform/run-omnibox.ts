import { browser } from "wxt/browser";
import { compareAddress } from "../core/compare/compare-address.ts";
import { describeInText, describeInXml } from "../core/omnibox/describe-suggestion.ts";
import { suggestViews, viewOfInput } from "../core/omnibox/suggest-views.ts";
import { keepFinder, loadFinder } from "./load-finder.ts";
import { loadSettings } from "./settings/load-settings.ts";
import { speechFor } from "./speech.ts";

/** Answers the keyword in the address bar: suggests topics and claims, and opens the comparison page. */
export function runOmnibox(): void {
	const { omnibox } = browser;
	// Firefox for Android has none.
	if (omnibox === undefined) return;
	keepFinder();
	const isXml = import.meta.env.CHROME;

	omnibox.onInputStarted.addListener(async () => {
		const { t } = speechFor((await loadSettings()).language);
		// Without the query: Firefox shows this before the background has heard of a query's last letters.
		omnibox.setDefaultSuggestion({ description: t("omnibox.search") });
	});
	omnibox.onInputChanged.addListener(async (input, suggest) => {
		const { dataset, search } = await loadFinder();
		const { language } = speechFor((await loadSettings()).language);
		const suggestions = suggestViews(search(input), dataset, language);
		suggest(
			suggestions.map((suggestion) => ({
				content: suggestion.content,
				description: isXml ? describeInXml(suggestion) : describeInText(suggestion),
			})),
		);
	});
	omnibox.onInputEntered.addListener(async (input, disposition) => {
		const { dataset } = await loadFinder();
		const url = browser.runtime.getURL(`/${compareAddress(viewOfInput(input, dataset))}` as "/popup.html");
		if (disposition === "currentTab") await browser.tabs.update({ url });
		else await browser.tabs.create({ url, active: disposition === "newForegroundTab" });
	});
}
