import type { CompareView } from "../../core/compare/compare-address.ts";
import { MAX_QUERY } from "../../core/search/search-dataset.ts";
import type { Speech } from "../translate.ts";
import { CompareLink } from "./compare-link.tsx";

/** What the page's head is drawn from. */
export interface PageHeadProps {
	/** What is shown below it. */
	readonly view: CompareView;
	readonly speech: Speech;
	onSearch(query: string): void;
}

/** The page's head: past it in one key, then the way to all topics, the search, and the method. */
export function PageHead({ view, speech, onSearch }: PageHeadProps) {
	const { t } = speech;
	const query = view.kind === "search" ? view.query : "";
	return (
		<header class="page-head">
			<button type="button" class="skip" onClick={() => document.querySelector("h1")?.focus()}>
				{t("compare.skip")}
			</button>
			<nav class="page-nav" aria-label={t("compare.navigation")}>
				<CompareLink class="brand" view={{ kind: "matrix" }} isCurrent={view.kind === "matrix"}>
					Qainar
					<span class="brand-view">{t("compare.allTopics")}</span>
				</CompareLink>
				<CompareLink view={{ kind: "about" }} isCurrent={view.kind === "about"}>
					{t("about.title")}
				</CompareLink>
			</nav>
			<search class="page-search">
				<input
					id="query"
					type="search"
					maxLength={MAX_QUERY}
					value={query}
					aria-label={t("compare.searchLabel")}
					placeholder={t("compare.searchLabel")}
					onInput={(event) => onSearch(event.currentTarget.value)}
				/>
			</search>
		</header>
	);
}
