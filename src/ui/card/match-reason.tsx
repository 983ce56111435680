import type { HintContext } from "../../core/match/hint-context.ts";
import { Icon } from "../icon.tsx";
import type { Speech } from "../translate.ts";

/** What the reason for a hint is drawn from. */
export interface MatchReasonProps {
	readonly context: HintContext;
	readonly speech: Speech;
	/** The reader says that the words do not mean the topic. */
	onReject(): void;
}

/** Why words of the page were taken for the topic, and the way to say that they are not. */
export function MatchReason({ context, speech, onReject }: MatchReasonProps) {
	const { t } = speech;
	const { text, kind, evidence } = context;
	return (
		<details class="match-reason">
			<summary>
				{t("match.why", text)} <Icon name="unfold" />
			</summary>
			<p>{[t(`match.${kind}`), ...evidence.map((piece) => t(`evidence.${piece}`))].join(" ")}</p>
			<button type="button" class="small-button" onClick={onReject}>
				<Icon name="reject" /> {t("match.reject", text)}
			</button>
		</details>
	);
}
