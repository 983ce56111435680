import type { CompareView } from "../core/compare/compare-address.ts";
import type { PageTopic } from "../core/overview/page-overview.ts";
import { StandingTags } from "./standing-tags.tsx";
import type { Speech } from "./translate.ts";
import { ViewLink } from "./view-link.tsx";

/** What a topic of the side panel is drawn from. */
export interface PanelTopicProps {
	readonly pageTopic: PageTopic;
	/** How many sources there are. */
	readonly of: number;
	/** The place of the hint that the reader was taken to last; undefined where they went back. */
	readonly shown: number | undefined;
	readonly speech: Speech;
	/** Opens a view of the comparison page. */
	onOpen(view: CompareView): void;
	/** Takes the reader to the hint at a place. */
	onShow(index: number): void;
}

/** A topic of the page: how the sources stand on it, and a button for each of its hints that leads there. */
export function PanelTopic({ pageTopic, of, shown, speech, onOpen, onShow }: PanelTopicProps) {
	const { t, language } = speech;
	const { topic, hints, speaking, differs, isLoneSource } = pageTopic;
	return (
		<li class="panel-topic" data-page-topic={topic.id}>
			<h2>
				<ViewLink view={{ kind: "topic", id: topic.id }} onOpen={onOpen}>
					{topic.label[language]}
				</ViewLink>
			</h2>
			<p class="panel-facts">
				<StandingTags differs={differs} isLoneSource={isLoneSource} speech={speech} />
				<span>{t("card.speaking", speaking, of)}</span>
			</p>
			<ul class="panel-hints" aria-label={t("overview.hints", hints.length)}>
				{hints.map(({ index, text }, at) => (
					<li key={index}>
						<button
							type="button"
							data-hint={index}
							aria-current={index === shown ? "true" : undefined}
							aria-label={t("overview.showHint", text, at + 1, hints.length)}
							onClick={() => onShow(index)}
						>
							<span dir="auto">{text}</span>
						</button>
					</li>
				))}
			</ul>
		</li>
	);
}
