import type { ToneCounts } from "../../core/compare/tone-of.ts";
import { ToneMark } from "../tone-mark.tsx";
import type { Speech } from "../translate.ts";
import { TONES } from "./tone-counts.tsx";

/** How many claims bear each tone, each with a bar as long as its share; every tone has its line, none included. */
export function ToneProfile({ counts, speech }: { readonly counts: ToneCounts; readonly speech: Speech }) {
	const all = TONES.reduce((sum, tone) => sum + counts[tone], 0);
	return (
		<ul class="profile">
			{TONES.map((tone) => (
				<li key={tone}>
					<ToneMark stance={tone} speech={speech} />
					<b>{counts[tone]}</b>
					<meter aria-hidden="true" class={`tone-${tone}`} max={all} value={counts[tone]} />
				</li>
			))}
		</ul>
	);
}
