import type { CompiledTopic } from "../../core/compare/compiled-claims.ts";
import { TopicLink } from "./topic-link.tsx";
import type { ViewProps } from "./view-props.ts";

/** What the topics around one are drawn from. */
export interface RelatedTopicsProps extends ViewProps {
	readonly topic: CompiledTopic;
}

/** The topic that one is part of, and its parts; nothing where it stands alone. */
export function RelatedTopics({ topic, dataset, index, speech }: RelatedTopicsProps) {
	const { t } = speech;
	const broader = topic.broader === null ? undefined : index.topics.get(topic.broader);
	const parts = dataset.topics.filter((other) => other.broader === topic.id);
	if (broader === undefined && parts.length === 0) return null;
	return (
		<dl class="related">
			{broader && (
				<div>
					<dt>{t("compare.broader")}</dt>
					<dd>
						<TopicLink topic={broader} speech={speech} />
					</dd>
				</div>
			)}
			{parts.length > 0 && (
				<div>
					<dt>{t("compare.narrower")}</dt>
					{parts.map((part) => (
						<dd key={part.id}>
							<TopicLink topic={part} speech={speech} />
						</dd>
					))}
				</div>
			)}
		</dl>
	);
}
