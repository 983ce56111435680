import type { ComponentChildren } from "preact";
import type { TopicComparison } from "../core/compare/compare-topic.ts";
import { HeadlineView } from "./headline-view.tsx";
import { SourceSection } from "./source-section.tsx";
import type { Speech } from "./translate.ts";

/** What the comparison of a topic is drawn from. */
export interface TopicComparisonProps {
	readonly comparison: TopicComparison;
	readonly speech: Speech;
	/** What stands beside the topic's name, such as a button that closes the card. */
	readonly children?: ComponentChildren;
}

/** How many claims of each source show before "more". */
const CLAIMS_AT_FIRST = 1;

/** A topic with what is worth knowing first, what each source says, oldest first, and which sources are silent. */
export function TopicComparisonView({ comparison, speech, children }: TopicComparisonProps) {
	const { t, language } = speech;
	const { topic, statements, speaking } = comparison;
	const silent = statements.filter((statement) => statement.silent);
	return (
		<article class="comparison" data-topic={topic.id} aria-label={t("card.label", topic.label[language])}>
			<header class="comparison-head">
				<div class="head-title">
					<h1>{topic.label[language]}</h1>
					<p class="speaking">
						<span class="meter" aria-hidden="true">
							{statements.map(({ source, silent }) => (
								<i key={source.id} class={silent ? "" : "speaks"} />
							))}
						</span>{" "}
						{t("card.speaking", speaking, statements.length)}
					</p>
				</div>
				{children && <div class="head-controls">{children}</div>}
			</header>
			<HeadlineView comparison={comparison} speech={speech} />
			{statements.map(
				(statement) =>
					!statement.silent && (
						<SourceSection key={statement.source.id} statement={statement} speech={speech} atFirst={CLAIMS_AT_FIRST} />
					),
			)}
			{silent.length > 0 && (
				<p class="silent">
					{t("card.silent")}{" "}
					{silent.map(({ source }, index) => (
						<span key={source.id} data-source={source.id} data-silent>
							{index > 0 && ", "}
							{source.publisher}
						</span>
					))}
				</p>
			)}
			{language !== "en" && <p class="note">{t("card.inEnglish")}</p>}
		</article>
	);
}
