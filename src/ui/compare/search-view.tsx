import { useMemo } from "preact/hooks";
import { type CompareView, compareFragment } from "../../core/compare/compare-address.ts";
import { widestCovered } from "../../core/search/coverage.ts";
import { NoResults } from "../no-results.tsx";
import { SearchResultsList } from "../search-results.tsx";
import { SettledStatus } from "../settled-status.tsx";
import { TopicChoice } from "../topic-choice.tsx";
import { useSearch } from "../use-search.ts";
import type { ViewProps } from "./view-props.ts";

/** How many topics are offered before anything is typed. */
const OFFERED = 8;

/** What a query finds: topics, best first, each with the claims found under it. */
export function SearchView({ query, dataset, speech }: ViewProps & { readonly query: string }) {
	const { t } = speech;
	const search = useSearch(dataset);
	const results = useMemo(() => search(query), [dataset, query]);
	const offered = useMemo(() => widestCovered(dataset, OFFERED), [dataset]);
	const wanted = query.trim();
	const said = results.topics.length === 0 ? t("search.nothing", wanted) : t("search.found", results.topics.length);
	return (
		<>
			<header class="view-head">
				<h1 tabIndex={-1}>{wanted === "" ? t("compare.search") : t("compare.searchFor", wanted)}</h1>
			</header>
			<SettledStatus text={wanted === "" ? "" : said} />
			<div class="results">
				{wanted === "" && <TopicChoice heading={t("search.offered")} topics={offered} speech={speech} onOpen={open} />}
				{results.readAs !== undefined && <p class="search-note">{t("search.readAs", results.readAs)}</p>}
				{wanted !== "" && results.topics.length === 0 && (
					<NoResults wanted={wanted} nearest={results.nearest} offered={offered} speech={speech} onOpen={open} />
				)}
				<SearchResultsList results={results} dataset={dataset} speech={speech} onOpen={open} />
			</div>
		</>
	);
}

function open(view: CompareView): void {
	location.hash = compareFragment(view);
}
