import { useEffect } from "preact/hooks";
import { compareTopic } from "../core/compare/compare-topic.ts";
import type { CompiledClaims } from "../core/compare/compiled-claims.ts";
import { TopicComparisonView } from "./topic-comparison.tsx";
import type { Speech } from "./translate.ts";

/** What a card is drawn from. */
export interface CardViewProps {
	readonly dataset: CompiledClaims;
	/** The topic to show; undefined where the page script could not be asked. */
	readonly topic: string | undefined;
	readonly speech: Speech;
	onClose(): void;
}

/** The card: one topic with what the five sources say. Escape closes it from inside. */
export function CardView({ dataset, topic, speech, onClose }: CardViewProps) {
	const { t } = speech;
	const comparison = topic === undefined ? undefined : compareTopic(topic, dataset);

	useEffect(() => {
		const controller = new AbortController();
		const { signal } = controller;
		addEventListener("keydown", (event) => event.key === "Escape" && onClose(), { signal });
		return () => controller.abort();
	}, [onClose]);

	if (comparison === undefined) return <p class="comparison">{t("card.gone")}</p>;
	return (
		<TopicComparisonView comparison={comparison} speech={speech}>
			<button type="button" class="close" onClick={onClose} aria-label={t("card.close")} title={t("card.close")}>
				<span aria-hidden="true">×</span>
			</button>
		</TopicComparisonView>
	);
}
