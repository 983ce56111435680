import { TopicLink } from "./topic-link.tsx";
import type { ViewProps } from "./view-props.ts";

/** All topics by group. */
export function MatrixView({ dataset, speech }: ViewProps) {
	const { t } = speech;
	const groups = Map.groupBy(dataset.topics, ({ group }) => group);
	return (
		<>
			<header class="view-head">
				<h1 tabIndex={-1}>{t("compare.title")}</h1>
			</header>
			{[...groups].map(([group, topics]) => (
				<section key={group} class="part">
					<h2>{t(`group.${group}` as "group.leadership")}</h2>
					<ul class="found-topics">
						{topics.map((topic) => (
							<li key={topic.id}>
								<TopicLink topic={topic} speech={speech} />
							</li>
						))}
					</ul>
				</section>
			))}
		</>
	);
}
