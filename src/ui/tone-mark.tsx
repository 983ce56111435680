import type { CompiledClaim } from "../core/compare/compiled-claims.ts";
import type { Speech } from "./translate.ts";

/** The shape that stands for a tone, so that it is told by more than colour. */
const TONE_SHAPES = {
	positive: "M6 1.5L11 10H1z",
	negative: "M6 10.5L1 2h10z",
	mixed: "M6 .5L11.5 6 6 11.5.5 6z",
	neutral: "M6 2a4 4 0 100 8 4 4 0 000-8z",
} as const;

/** The shape of a tone alone, in the colour of the text around it; what holds it says the word. */
export function ToneShape({ stance }: { readonly stance: CompiledClaim["stance"] }) {
	return (
		<svg class="tone-shape" viewBox="0 0 12 12" aria-hidden="true">
			<path d={TONE_SHAPES[stance]} />
		</svg>
	);
}

/** A claim's tone in shape, word and colour. */
export function ToneMark({ stance, speech }: { readonly stance: CompiledClaim["stance"]; readonly speech: Speech }) {
	return (
		<span class={`tone tone-${stance}`}>
			<ToneShape stance={stance} />
			{speech.t(`stance.${stance}`)}
		</span>
	);
}
