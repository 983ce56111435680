import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CompareView } from "../core/compare/compare-address.ts";
import { compareTopic } from "../core/compare/compare-topic.ts";
import type { CompiledClaims } from "../core/compare/compiled-claims.ts";
import { widestCovered } from "../core/search/coverage.ts";
import { MAX_QUERY, type SearchResults } from "../core/search/search-dataset.ts";
import { NoResults } from "./no-results.tsx";
import { SearchResultsList } from "./search-results.tsx";
import { SettledStatus } from "./settled-status.tsx";
import { stepResults } from "./step-results.ts";
import { TopicChoice } from "./topic-choice.tsx";
import { TopicComparisonView } from "./topic-comparison.tsx";
import type { Speech } from "./translate.ts";
import { useSearch } from "./use-search.ts";

/** What the search is drawn from. */
export interface SearchPanelProps {
	readonly dataset: CompiledClaims;
	readonly speech: Speech;
	/** Opens a view of the comparison page. */
	onOpen(view: CompareView): void;
}

/** The id of the search field, for whoever leads to it. */
export const SEARCH_FIELD_ID = "search-field";

/** How many topics are offered before anything is typed. */
const OFFERED = 5;

/** Search as you type over topics and claims. Arrow keys go through the results, Enter opens the best. */
export function SearchPanel({ dataset, speech, onOpen }: SearchPanelProps) {
	const { t } = speech;
	const [query, setQuery] = useState("");
	const [looked, setLooked] = useState<string>();
	const search = useSearch(dataset);
	const results = useMemo(() => search(query), [dataset, query]);
	const offered = useMemo(() => widestCovered(dataset, OFFERED), [dataset]);
	const root = useRef<HTMLElement>(null);
	const input = useRef<HTMLInputElement>(null);
	const back = useRef<HTMLButtonElement>(null);
	const wanted = query.trim();

	// What had the focus is gone when the view changes; it goes to what leads on from there.
	useEffect(() => (looked === undefined ? input : back).current?.focus(), [looked]);

	const comparison = looked === undefined ? undefined : compareTopic(looked, dataset);
	if (comparison !== undefined)
		return (
			<TopicComparisonView comparison={comparison} speech={speech}>
				<button type="button" ref={back} onClick={() => setLooked(undefined)}>
					{t("search.back")}
				</button>
			</TopicComparisonView>
		);

	function onKeyDown(event: KeyboardEvent): void {
		if (root.current === null || stepResults(event, root.current)) return;
		if (event.key !== "Escape" || query === "") return;
		// The first Escape clears the query; the browser closes the popup at the next.
		event.preventDefault();
		setQuery("");
		input.current?.focus();
	}

	return (
		<search class="search" ref={root} onKeyDown={onKeyDown}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					const [best] = results.topics;
					if (best !== undefined) onOpen({ kind: "topic", id: best.topic.id });
				}}
			>
				<input
					ref={input}
					id={SEARCH_FIELD_ID}
					type="search"
					data-step
					maxLength={MAX_QUERY}
					value={query}
					autocomplete="off"
					spellcheck={false}
					aria-label={t("search.label")}
					placeholder={t("search.label")}
					onInput={(event) => setQuery(event.currentTarget.value)}
				/>
			</form>
			<SettledStatus text={describe(wanted, results, speech)} />
			{wanted === "" && <TopicChoice heading={t("search.offered")} topics={offered} speech={speech} onOpen={onOpen} />}
			{results.readAs !== undefined && <p class="search-note">{t("search.readAs", results.readAs)}</p>}
			{wanted !== "" && results.topics.length === 0 && (
				<NoResults wanted={wanted} nearest={results.nearest} offered={offered} speech={speech} onOpen={onOpen} />
			)}
			{results.topics.length > 0 && (
				<SearchResultsList results={results} dataset={dataset} speech={speech} onOpen={onOpen} onLook={setLooked} />
			)}
		</search>
	);
}

function describe(wanted: string, { topics }: SearchResults, { t }: Speech): string {
	if (wanted === "") return "";
	return topics.length === 0 ? t("search.nothing", wanted) : t("search.found", topics.length);
}
