import { browser } from "wxt/browser";
import text from "../../data/compiled/claims.json?raw";
import { compareAddress } from "../core/compare/compare-address.ts";
import type { CompiledClaims } from "../core/compare/compiled-claims.ts";
import { describeInText, describeInXml, escapeXml } from "../core/omnibox/describe-suggestion.ts";
import { suggestViews, viewOfInput } from "../core/omnibox/suggest-views.ts";
import { createSearch, type Search } from "../core/search/search-dataset.ts";
import { loadSettings } from "./settings/load-settings.ts";
import { speechFor } from "./speech.ts";

/** The search and its dataset. */
interface Finder {
	readonly dataset: CompiledClaims;
	readonly search: Search;
}

let finder: Finder | undefined;

/** Read when the keyword is first typed: the background is woken for every page, and mostly for other things. */
function getFinder(): Finder {
	if (finder === undefined) {
		const dataset = JSON.parse(text) as CompiledClaims;
		finder = { dataset, search: createSearch(dataset) };
	}
	return finder;
}

/** Answers the keyword in the address bar: suggests topics and claims, and opens the comparison page. */
export function runOmnibox(): void {
	const { omnibox } = browser;
	// Firefox for Android has none.
	if (omnibox === undefined) return;
	const isXml = import.meta.env.CHROME;

	omnibox.onInputChanged.addListener(async (input, suggest) => {
		const { dataset, search } = getFinder();
		const { t, language } = speechFor((await loadSettings()).language);
		const wanted = t("omnibox.search", input.trim());
		omnibox.setDefaultSuggestion({ description: isXml ? escapeXml(wanted) : wanted });
		const suggestions = suggestViews(search(input), dataset, language);
		suggest(
			suggestions.map((suggestion) => ({
				content: suggestion.content,
				description: isXml ? describeInXml(suggestion) : describeInText(suggestion),
			})),
		);
	});
	omnibox.onInputEntered.addListener(async (input, disposition) => {
		const url = browser.runtime.getURL(`/${compareAddress(viewOfInput(input, getFinder().dataset))}` as "/popup.html");
		if (disposition === "currentTab") await browser.tabs.update({ url });
		else await browser.tabs.create({ url, active: disposition === "newForegroundTab" });
	});
}
