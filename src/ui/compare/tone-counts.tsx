import type { ToneCounts as Counts } from "../../core/compare/tone-of.ts";
import { ToneShape } from "../tone-mark.tsx";
import type { Speech } from "../translate.ts";

/** The tones in the order in which they are always shown. */
export const TONES = ["positive", "mixed", "negative", "neutral"] as const;

/** How many claims bear each tone: a shape and a number for those that occur, the word for screen readers. */
export function ToneCounts({ counts, speech }: { readonly counts: Counts; readonly speech: Speech }) {
	return (
		<span class="tone-counts">
			{TONES.filter((tone) => counts[tone] > 0).map((tone) => (
				<span key={tone} class={`tone-count tone-${tone}`} title={speech.t(`stance.${tone}`)}>
					<ToneShape stance={tone} />
					{counts[tone]}
					<span class="unseen"> {speech.t(`stance.${tone}`)} </span>
				</span>
			))}
		</span>
	);
}
