import { ToneMark } from "../tone-mark.tsx";
import type { Speech } from "../translate.ts";
import { TONES } from "./tone-counts.tsx";

/** What the shapes mean. */
export function ToneLegend({ speech }: { readonly speech: Speech }) {
	return (
		<ul class="legend" aria-label={speech.t("compare.legend")}>
			{TONES.map((tone) => (
				<li key={tone}>
					<ToneMark stance={tone} speech={speech} />
				</li>
			))}
			<li>– {speech.t("compare.silent")}</li>
		</ul>
	);
}
