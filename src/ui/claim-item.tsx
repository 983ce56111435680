import type { ComponentChildren } from "preact";
import type { CompiledClaim } from "../core/compare/compiled-claims.ts";
import { passageAddress } from "../core/compare/passage-address.ts";
import type { Span } from "../core/text/span.ts";
import { MarkedText } from "./marked-text.tsx";
import { ToneMark } from "./tone-mark.tsx";
import type { Speech } from "./translate.ts";

/** What a claim is drawn from. */
export interface ClaimItemProps {
	readonly claim: CompiledClaim;
	readonly speech: Speech;
	/** The address of the article; null where it has none. */
	readonly address: string | null;
	/** Stretches of the claim's text to mark. */
	readonly marks?: readonly Span[];
	/** What stands below the claim. */
	readonly children?: ComponentChildren;
}

/** One claim: our words, the source's own, then tone, who speaks and with what stake, and the paragraph. */
export function ClaimItem({ claim, speech, address, marks = [], children }: ClaimItemProps) {
	const { t } = speech;
	const { speaker, stance, quote } = claim;
	const paragraph = t("card.paragraph", claim.paragraph);
	return (
		<li class="claim" data-claim={claim.id}>
			<p class="claim-text" dir="auto" lang="en">
				<MarkedText text={claim.text} marks={marks} />
			</p>
			<p class="claim-facts">
				<ToneMark stance={stance} speech={speech} />{" "}
				{quote && (
					<q class="claim-quote" lang="en">
						{quote}
					</q>
				)}{" "}
				{claim.attribution !== "asserts" && (
					<span class="claim-speaker">
						{t(`attribution.${claim.attribution}`, speaker.name)} (
						{[speaker.role, t(`stake.${speaker.stake}`)].filter(Boolean).join("; ")})
					</span>
				)}{" "}
				<span data-paragraph={claim.paragraph}>
					{address === null ? (
						paragraph
					) : (
						<a
							href={passageAddress(address, quote)}
							target="_blank"
							rel="noopener noreferrer nofollow"
							title={t("card.openPassage")}
						>
							{paragraph}
						</a>
					)}
				</span>
			</p>
			{children}
		</li>
	);
}
