import type { CompiledClaim } from "../core/compare/compiled-claims.ts";
import type { Speech } from "./translate.ts";

/** The shape that stands for a tone, so that it is told by more than colour. */
const STANCE_SHAPES = { positive: "▲", negative: "▼", mixed: "◆", neutral: "●" } as const;

/** One claim: our words, the source's own, who speaks, tone and paragraph. */
export function ClaimItem({ claim, speech }: { readonly claim: CompiledClaim; readonly speech: Speech }) {
	const { t } = speech;
	const { speaker, stance } = claim;
	return (
		<li class="claim" data-claim={claim.id} lang="en">
			<p class="claim-text" dir="auto">
				{claim.text}
			</p>
			{claim.quote && <q class="claim-quote">{claim.quote}</q>}
			<p class="claim-facts" lang={speech.language}>
				<span class={`stance stance-${stance}`}>
					<span aria-hidden="true">{STANCE_SHAPES[stance]}</span> {t(`stance.${stance}`)}
				</span>
				{claim.attribution !== "asserts" && (
					<span>
						{t(`attribution.${claim.attribution}`, speaker.name)} (
						{[speaker.role, t(`stake.${speaker.stake}`)].filter(Boolean).join("; ")})
					</span>
				)}
				<span data-paragraph={claim.paragraph}>{t("card.paragraph", claim.paragraph)}</span>
			</p>
		</li>
	);
}
