import { useId } from "preact/hooks";
import type { CompareView } from "../core/compare/compare-address.ts";
import type { CompiledTopic } from "../core/compare/compiled-claims.ts";
import type { Speech } from "./translate.ts";
import { ViewLink } from "./view-link.tsx";

/** What a choice of topics is drawn from. */
export interface TopicChoiceProps {
	/** Why these topics are offered. */
	readonly heading: string;
	readonly topics: readonly CompiledTopic[];
	readonly speech: Speech;
	/** Opens a view of the comparison page. */
	onOpen(view: CompareView): void;
}

/** A few topics that a reader may want, under a heading. */
export function TopicChoice({ heading, topics, speech, onOpen }: TopicChoiceProps) {
	const id = useId();
	return (
		<section class="topic-choice" aria-labelledby={id}>
			<h2 id={id}>{heading}</h2>
			<ul>
				{topics.map((topic) => (
					<li key={topic.id}>
						<ViewLink view={{ kind: "topic", id: topic.id }} onOpen={onOpen} class="chip">
							{topic.label[speech.language]}
						</ViewLink>
					</li>
				))}
			</ul>
		</section>
	);
}
