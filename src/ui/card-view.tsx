import { useEffect } from "preact/hooks";
import { compareTopic } from "../core/compare/compare-topic.ts";
import type { CompiledClaims } from "../core/compare/compiled-claims.ts";
import { commandOfKey } from "../core/hover/card-command.ts";
import { TopicComparisonView } from "./topic-comparison.tsx";
import type { Speech } from "./translate.ts";

/** What a card is drawn from. */
export interface CardViewProps {
	readonly dataset: CompiledClaims;
	/** The id of the topic to show. */
	readonly topic: string;
	readonly speech: Speech;
	/** The pointer has come into the card. */
	onEnter(): void;
	onClose(): void;
	/** A key asks for the next (1) or the previous (-1) hint on the page. */
	onStep(by: 1 | -1): void;
}

/** The card: one topic with what the five sources say. Escape closes it from inside. */
export function CardView({ dataset, topic, speech, onEnter, onClose, onStep }: CardViewProps) {
	const { t } = speech;
	const comparison = compareTopic(topic, dataset);

	useEffect(() => {
		const controller = new AbortController();
		const { signal } = controller;
		addEventListener(
			"keydown",
			(event) => {
				const command = commandOfKey(event);
				if (command === "next") onStep(1);
				else if (command === "previous") onStep(-1);
				else if (command === "close") onClose();
			},
			{ signal },
		);
		document.documentElement.addEventListener("pointerenter", onEnter, { signal });
		return () => controller.abort();
	}, [onEnter, onClose, onStep]);

	if (comparison === undefined) return <p class="comparison">{t("card.gone")}</p>;
	return (
		<TopicComparisonView comparison={comparison} speech={speech}>
			<button type="button" class="close" onClick={onClose} aria-label={t("card.close")} title={t("card.close")}>
				<span aria-hidden="true">×</span>
			</button>
		</TopicComparisonView>
	);
}
