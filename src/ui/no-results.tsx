import { TopicChoice, type TopicChoiceProps } from "./topic-choice.tsx";

/** What the state without results is drawn from. */
export interface NoResultsProps extends Pick<TopicChoiceProps, "speech" | "onOpen"> {
	/** The query. */
	readonly wanted: string;
	/** The topics whose names look most like it. */
	readonly nearest: TopicChoiceProps["topics"];
	/** The topics that are offered where none looks like it. */
	readonly offered: TopicChoiceProps["topics"];
}

/** Says that nothing was found, what to try, and which topics may be meant. */
export function NoResults({ wanted, nearest, offered, speech, onOpen }: NoResultsProps) {
	const { t } = speech;
	const isNear = nearest.length > 0;
	return (
		<div class="no-results">
			<p class="no-results-what">{t("search.nothing", wanted)}</p>
			<p class="search-note">{t("search.tryThis")}</p>
			<TopicChoice
				heading={t(isNear ? "search.nearest" : "search.offered")}
				topics={isNear ? nearest : offered}
				speech={speech}
				onOpen={onOpen}
			/>
		</div>
	);
}
