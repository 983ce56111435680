import { compareTopic } from "../../core/compare/compare-topic.ts";
import { groupName } from "../group-name.ts";
import { HeadlineView } from "../headline-view.tsx";
import { ClaimBrief } from "./claim-brief.tsx";
import { DifferenceList } from "./difference-list.tsx";
import { ExportBar } from "./export-bar.tsx";
import { MissingView } from "./missing-view.tsx";
import { RelatedTopics } from "./related-topics.tsx";
import { SourceColumn } from "./source-column.tsx";
import { TopicFigures } from "./topic-figures.tsx";
import type { ViewProps } from "./view-props.ts";

/** A topic in full: what differs and what is agreed, the figures, then every source's column. */
export function TopicView({ id, ...props }: ViewProps & { readonly id: string }) {
	const { dataset, index, speech } = props;
	const { t, language } = speech;
	const comparison = compareTopic(id, dataset);
	if (comparison === undefined) return <MissingView kind="topic" id={id} {...props} />;
	const { topic, statements, speaking, differences, agreements } = comparison;
	return (
		<>
			<header class="view-head">
				<p class="kicker">{groupName(topic.group, speech)}</p>
				<h1 tabIndex={-1}>{topic.label[language]}</h1>
				<p class="lead">{topic.description[language]}</p>
				<RelatedTopics topic={topic} {...props} />
			</header>
			<HeadlineView comparison={comparison} speech={speech} />
			{differences.length > 0 && (
				<section class="part" aria-labelledby="differences">
					<h2 id="differences">{t("compare.differences", differences.length)}</h2>
					<DifferenceList differences={differences} index={index} speech={speech} />
				</section>
			)}
			{agreements.length > 0 && (
				<section class="part" aria-labelledby="agreements">
					<h2 id="agreements">{t("compare.agreements", speaking)}</h2>
					<ul class="agreements">
						{agreements.map((agreement) => (
							<li key={agreement[0]?.id} class="agreement">
								{agreement.map((claim) => (
									<ClaimBrief key={claim.id} claim={claim} index={index} speech={speech} />
								))}
							</li>
						))}
					</ul>
				</section>
			)}
			<TopicFigures topic={id} dataset={dataset} speech={speech} />
			<section class="part" aria-labelledby="sources">
				<h2 id="sources">{t("compare.columns", speaking, statements.length)}</h2>
				{language !== "en" && <p class="note">{t("card.inEnglish")}</p>}
				<div class="columns">
					{statements.map((statement) => (
						<SourceColumn key={statement.source.id} statement={statement} speech={speech} />
					))}
				</div>
				<ExportBar claims={statements.flatMap(({ claims }) => claims)} dataset={dataset} speech={speech} />
			</section>
		</>
	);
}
