import type { CompiledClaim } from "../../core/compare/compiled-claims.ts";
import { formatSourceDate } from "../format-date.ts";
import { ToneMark } from "../tone-mark.tsx";
import { CompareLink } from "./compare-link.tsx";
import type { ViewProps } from "./view-props.ts";

/** What a claim in brief is drawn from. */
export interface ClaimBriefProps extends Pick<ViewProps, "index" | "speech"> {
	readonly claim: CompiledClaim;
}

/** A claim away from its source's other claims: who says it and when, then the claim, which leads to all about it. */
export function ClaimBrief({ claim, index, speech }: ClaimBriefProps) {
	const { t } = speech;
	const source = index.sources.get(claim.source);
	return (
		<div class="brief" data-claim={claim.id}>
			<p class="brief-source">
				{source && (
					<>
						<CompareLink view={{ kind: "source", id: source.id }}>{source.publisher}</CompareLink>{" "}
						<span class="brief-date">{formatSourceDate(source.date, speech)}</span>
					</>
				)}
			</p>
			<p class="brief-text" lang="en">
				<CompareLink view={{ kind: "claim", id: claim.id }}>{claim.text}</CompareLink>
			</p>
			{claim.quote && (
				<q class="claim-quote" lang="en">
					{claim.quote}
				</q>
			)}
			<p class="brief-facts">
				<ToneMark stance={claim.stance} speech={speech} />
				{claim.attribution !== "asserts" && <span>{t(`attribution.${claim.attribution}`, claim.speaker.name)}</span>}
				<span>{t("card.paragraph", claim.paragraph)}</span>
			</p>
		</div>
	);
}
