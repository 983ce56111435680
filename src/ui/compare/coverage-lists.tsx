import type { SourceProfile } from "../../core/compare/source-profile.ts";
import type { Speech } from "../translate.ts";
import { TopicLink } from "./topic-link.tsx";

/** The topics that a source speaks on, with how many claims on each, and those on which it is silent. */
export function CoverageLists({ profile, speech }: { readonly profile: SourceProfile; readonly speech: Speech }) {
	const { t } = speech;
	const { topics, silentOn } = profile;
	return (
		<>
			<details class="coverage" open>
				<summary>
					<h2>{t("compare.speaksOn", topics.length)}</h2>
				</summary>
				<ul class="found-topics">
					{topics.map(({ topic, count }) => (
						<li key={topic.id}>
							<TopicLink topic={topic} speech={speech} /> <span class="coverage-count">{count}</span>
						</li>
					))}
				</ul>
			</details>
			<details class="coverage" data-silent>
				<summary>
					<h2>{t("compare.silentOn", silentOn.length)}</h2>
				</summary>
				<ul class="found-topics">
					{silentOn.map((topic) => (
						<li key={topic.id}>
							<TopicLink topic={topic} speech={speech} />
						</li>
					))}
				</ul>
			</details>
		</>
	);
}
