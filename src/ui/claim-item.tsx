import type { ComponentChildren } from "preact";
import type { CompiledClaim } from "../core/compare/compiled-claims.ts";
import { passageAddress } from "../core/compare/passage-address.ts";
import type { Span } from "../core/text/span.ts";
import { Icon } from "./icon.tsx";
import { MarkedText } from "./marked-text.tsx";
import { ToneMark } from "./tone-mark.tsx";
import type { Speech } from "./translate.ts";

/** Why a claim is near to a sentence. */
export interface ClaimNearness {
	/** The words of the claim's text that the sentence shares, in order and apart. */
	readonly marks: readonly Span[];
	/** The words of the sentence that decided it; given only where the claim is the nearest of all. */
	readonly words?: readonly string[] | undefined;
}

/** What a claim is drawn from. */
export interface ClaimItemProps {
	readonly claim: CompiledClaim;
	readonly speech: Speech;
	/** The address of the article; null where it has none. */
	readonly address: string | null;
	/** What the claim shares with the sentence that is being read. */
	readonly nearness?: ClaimNearness | undefined;
	/** What stands last among the claim's facts, such as a link to all about it. */
	readonly children?: ComponentChildren;
}

/** One claim: our words, the source's own, then tone, who speaks and with what stake, and the paragraph. */
export function ClaimItem({ claim, speech, address, nearness, children }: ClaimItemProps) {
	const { t } = speech;
	const { speaker, stance, quote } = claim;
	const paragraph = t("card.paragraph", claim.paragraph);
	return (
		<li class="claim" data-claim={claim.id} data-nearest={nearness?.words && true} tabIndex={-1}>
			<p class="claim-text" dir="auto" lang="en">
				<MarkedText text={claim.text} marks={nearness?.marks ?? []} />
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
				</span>{" "}
				{children}
			</p>
			{nearness?.words && (
				<p class="claim-nearness">
					<Icon name="near" /> {t("reading.shared", nearness.words.map((word) => `“${word}”`).join(", "))}
				</p>
			)}
		</li>
	);
}
