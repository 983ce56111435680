import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { compareTopic } from "../core/compare/compare-topic.ts";
import type { CompiledClaims } from "../core/compare/compiled-claims.ts";
import { createSearch, MAX_QUERY } from "../core/search/search-dataset.ts";
import { TopicComparisonView } from "./topic-comparison.tsx";
import type { Speech } from "./translate.ts";

/** What the search is drawn from. */
export interface SearchPanelProps {
	readonly dataset: CompiledClaims;
	readonly speech: Speech;
}

/** Search as you type over topics and claims; a result opens its topic's comparison in place. */
export function SearchPanel({ dataset, speech }: SearchPanelProps) {
	const { t, language } = speech;
	const [query, setQuery] = useState("");
	const [openTopic, setOpenTopic] = useState<string>();
	const search = useMemo(() => createSearch(dataset), [dataset]);
	const results = useMemo(() => search(query), [search, query]);
	const comparison = openTopic === undefined ? undefined : compareTopic(openTopic, dataset);
	const back = useRef<HTMLButtonElement>(null);
	const input = useRef<HTMLInputElement>(null);
	const isEmpty = results.topics.length + results.claims.length === 0;

	// What had the focus is gone when the view changes; it goes to what leads on from there.
	useEffect(() => (openTopic === undefined ? input : back).current?.focus(), [openTopic]);

	if (comparison !== undefined)
		return (
			<TopicComparisonView comparison={comparison} speech={speech}>
				<button type="button" ref={back} onClick={() => setOpenTopic(undefined)}>
					{t("popup.back")}
				</button>
			</TopicComparisonView>
		);
	return (
		<search class="search">
			<input
				ref={input}
				type="search"
				maxLength={MAX_QUERY}
				value={query}
				aria-label={t("popup.search")}
				placeholder={t("popup.search")}
				onInput={(event) => setQuery(event.currentTarget.value)}
			/>
			<div role="status" class="search-note">
				{query.trim() === "" ? t("popup.searchHint") : isEmpty && t("popup.noResults", query.trim())}
			</div>
			{results.topics.length > 0 && (
				<section aria-labelledby="found-topics">
					<h2 id="found-topics">{t("popup.topics")}</h2>
					<ul>
						{results.topics.map((topic) => (
							<li key={topic.id}>
								<button type="button" class="result" data-result={topic.id} onClick={() => setOpenTopic(topic.id)}>
									{topic.label[language]}
								</button>
							</li>
						))}
					</ul>
				</section>
			)}
			{results.claims.length > 0 && (
				<section aria-labelledby="found-claims">
					<h2 id="found-claims">{t("popup.claims")}</h2>
					<ul>
						{results.claims.map((claim) => (
							<li key={claim.id}>
								<button type="button" class="result" lang="en" onClick={() => setOpenTopic(claim.topics[0])}>
									{claim.text}
									<span class="result-source">{dataset.sources.find(({ id }) => id === claim.source)?.publisher}</span>
								</button>
							</li>
						))}
					</ul>
				</section>
			)}
		</search>
	);
}
