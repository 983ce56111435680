import type { CompareView } from "../core/compare/compare-address.ts";
import type { PageOverview, PageTopic } from "../core/overview/page-overview.ts";
import { StandingTags } from "./standing-tags.tsx";
import type { Speech } from "./translate.ts";
import { ViewLink } from "./view-link.tsx";

/** What the list of a page's topics is drawn from. */
export interface PageTopicsProps {
	readonly overview: PageOverview;
	readonly speech: Speech;
	/** Opens a view of the comparison page. */
	onOpen(view: CompareView): void;
	/** Opens the side panel; undefined where the browser has none. */
	readonly onPanel: (() => void) | undefined;
}

/** How many topics show before "more". */
const TOPICS_AT_FIRST = 4;

/** The topics of the page in front of the reader, for the popup: in reading order, with the number of their hints. */
export function PageTopics({ overview: { topics }, speech, onOpen, onPanel }: PageTopicsProps) {
	const { t } = speech;
	const rest = topics.slice(TOPICS_AT_FIRST);
	return (
		<section class="page-topics" aria-labelledby="page-topics">
			<div class="page-topics-head">
				<h2 id="page-topics">{t("overview.onThisPage", topics.length)}</h2>
				{onPanel !== undefined && (
					<button type="button" class="quiet-button" onClick={onPanel}>
						{t("overview.openPanel")}
					</button>
				)}
			</div>
			<TopicList topics={topics.slice(0, TOPICS_AT_FIRST)} speech={speech} onOpen={onOpen} />
			{rest.length > 0 && (
				<details>
					<summary>{t("overview.moreTopics", rest.length)}</summary>
					<TopicList topics={rest} speech={speech} onOpen={onOpen} />
				</details>
			)}
		</section>
	);
}

type TopicListProps = Pick<PageTopicsProps, "speech" | "onOpen"> & { readonly topics: readonly PageTopic[] };

function TopicList({ topics, speech, onOpen }: TopicListProps) {
	const { t, language } = speech;
	return (
		<ol>
			{topics.map(({ topic, hints, differs, isLoneSource }) => (
				<li key={topic.id} data-page-topic={topic.id}>
					<ViewLink view={{ kind: "topic", id: topic.id }} onOpen={onOpen} class="page-topic">
						<span class="page-topic-name">{topic.label[language]}</span>
						<span class="page-topic-facts">
							<StandingTags differs={differs} isLoneSource={isLoneSource} speech={speech} />
							<span>{t("overview.hints", hints.length)}</span>
						</span>
					</ViewLink>
				</li>
			))}
		</ol>
	);
}
