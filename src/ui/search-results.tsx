import { useMemo } from "preact/hooks";
import type { CompareView } from "../core/compare/compare-address.ts";
import type { CompiledClaim, CompiledClaims } from "../core/compare/compiled-claims.ts";
import { type Coverage, coverageOf } from "../core/search/coverage.ts";
import type { FoundTopic } from "../core/search/group-by-topic.ts";
import type { SearchResults } from "../core/search/search-dataset.ts";
import { MarkedText } from "./marked-text.tsx";
import type { Speech } from "./translate.ts";
import { ViewLink } from "./view-link.tsx";

/** What the list of results is drawn from. */
export interface SearchResultsProps {
	readonly results: Pick<SearchResults, "topics" | "marks">;
	readonly dataset: CompiledClaims;
	readonly speech: Speech;
	/** Opens a view of the comparison page. */
	onOpen(view: CompareView): void;
	/** Shows a topic's comparison in place; where it is not given, there is no quick look. */
	onLook?(topic: string): void;
}

/** The results of a search: topics, best first, each with the claims found under it. */
export function SearchResultsList({ results, ...rest }: SearchResultsProps) {
	const coverage = useMemo(() => coverageOf(rest.dataset), [rest.dataset]);
	return (
		<ul class="found-list">
			{results.topics.map((found) => (
				<FoundTopicItem
					key={found.topic.id}
					found={found}
					coverage={coverage.get(found.topic.id)}
					marks={results.marks}
					{...rest}
				/>
			))}
		</ul>
	);
}

type FoundTopicProps = Omit<SearchResultsProps, "results"> & {
	readonly found: FoundTopic;
	readonly coverage: Coverage | undefined;
	readonly marks: SearchResults["marks"];
};

function FoundTopicItem({ found, coverage, marks, dataset, speech, onOpen, onLook }: FoundTopicProps) {
	const { t, language } = speech;
	const { topic, name, claims, moreClaims } = found;
	const label = topic.label[language];
	const labelMarks = marks(label);
	// A label in another language or script, or a form of it, needs saying where the label shown does not explain itself.
	const isOtherName = name !== undefined && labelMarks.length === 0 && !Object.values(topic.description).includes(name);
	const view = { kind: "topic", id: topic.id } as const;
	return (
		<li class="found" data-result={topic.id}>
			<div class="found-head">
				<h2 class="found-topic">
					<ViewLink view={view} onOpen={onOpen}>
						<MarkedText text={label} marks={labelMarks} />
					</ViewLink>
				</h2>
				{onLook && (
					<button
						type="button"
						class="quick-look"
						onClick={() => onLook(topic.id)}
						aria-label={t("search.lookAt", label)}
					>
						{t("search.look")}
					</button>
				)}
			</div>
			<p class="found-facts">
				{isOtherName && (
					<span dir="auto">
						<MarkedText text={name} marks={marks(name)} />
					</span>
				)}
				<span>{t("card.speaking", coverage?.sources ?? 0, dataset.sources.length)}</span>
				<span>{t("search.claims", coverage?.claims ?? 0)}</span>
			</p>
			{claims.length > 0 && (
				<ul class="found-claims">
					{claims.map((claim) => (
						<FoundClaimItem key={claim.id} claim={claim} marks={marks} dataset={dataset} onOpen={onOpen} />
					))}
				</ul>
			)}
			{moreClaims > 0 && (
				<ViewLink view={view} onOpen={onOpen} class="found-more">
					{t("search.moreClaims", moreClaims)}
				</ViewLink>
			)}
		</li>
	);
}

type FoundClaimProps = Pick<FoundTopicProps, "marks" | "dataset" | "onOpen"> & { readonly claim: CompiledClaim };

function FoundClaimItem({ claim, marks, dataset, onOpen }: FoundClaimProps) {
	const publisher = dataset.sources.find(({ id }) => id === claim.source)?.publisher ?? "";
	const textMarks = marks(claim.text);
	// The source's own words are shown where they explain better than ours why the claim was found.
	const quote = claim.quote !== null && marks(claim.quote).length > textMarks.length ? claim.quote : undefined;
	const from = claim.attribution === "asserts" ? publisher : `${claim.speaker.name} · ${publisher}`;
	return (
		<li lang="en">
			<ViewLink view={{ kind: "claim", id: claim.id }} onOpen={onOpen} class="found-claim">
				<MarkedText text={claim.text} marks={textMarks} />
			</ViewLink>
			{quote !== undefined && (
				<q class="found-quote">
					<MarkedText text={quote} marks={marks(quote)} />
				</q>
			)}
			<p class="found-from">
				<MarkedText text={from} marks={marks(from)} />
			</p>
		</li>
	);
}
