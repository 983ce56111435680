import { linkClaims } from "../../core/compare/claim-links.ts";
import type { CompiledClaim } from "../../core/compare/compiled-claims.ts";
import { findClaimDifferences } from "../../core/compare/find-claim-differences.ts";
import { formatPartialDate, formatSourceDate } from "../format-date.ts";
import { ToneMark } from "../tone-mark.tsx";
import { ClaimBrief } from "./claim-brief.tsx";
import { CompareLink } from "./compare-link.tsx";
import { DifferenceList } from "./difference-list.tsx";
import { MissingView } from "./missing-view.tsx";
import { TopicLink } from "./topic-link.tsx";
import type { ViewProps } from "./view-props.ts";

/** All about one claim: who says it where, how it was classed, and the claims that it is linked with. */
export function ClaimView({ id, ...props }: ViewProps & { readonly id: string }) {
	const { dataset, index, speech } = props;
	const { t, language } = speech;
	const claim = index.claims.get(id);
	const source = claim && index.sources.get(claim.source);
	if (claim === undefined || source === undefined) return <MissingView kind="claim" id={id} {...props} />;
	const { speaker } = claim;
	const links = linkClaims(dataset.claims);
	const agreeing = linked(links.agrees.of(id));
	const related = linked(links.related.of(id)).filter((other) => !links.agrees.has(id, other.id));
	const differences = findClaimDifferences(claim, { dataset, claimOf: index.claims, links });

	/** The linked claims in the order of the sources. */
	function linked(ids: ReadonlySet<string>): CompiledClaim[] {
		return dataset.claims.filter((other) => ids.has(other.id));
	}

	function list(title: string, claims: readonly CompiledClaim[]) {
		if (claims.length === 0) return null;
		return (
			<section class="part">
				<h2>{title}</h2>
				<ul class="briefs">
					{claims.map((other) => (
						<li key={other.id}>
							<ClaimBrief claim={other} index={index} speech={speech} />
						</li>
					))}
				</ul>
			</section>
		);
	}

	return (
		<>
			<header class="view-head">
				<p class="kicker">{t("compare.claimKicker")}</p>
				<h1 tabIndex={-1} lang="en">
					{claim.text}
				</h1>
				{claim.quote && (
					<p class="claim-words" lang="en">
						<q class="claim-quote">{claim.quote}</q>
					</p>
				)}
			</header>
			<dl class="facts">
				<dt>{t("compare.source")}</dt>
				<dd>
					<CompareLink view={{ kind: "source", id: source.id }}>{source.publisher}</CompareLink>,{" "}
					{t("card.paragraph", claim.paragraph)}
					<span class="fact-note">{formatSourceDate(source.date, speech)}</span>
				</dd>
				<dt>{t("compare.speaker")}</dt>
				<dd>
					<span lang="en">{[speaker.name, speaker.role].filter(Boolean).join(", ")}</span>
					<span class="fact-note">{t(`voice.${claim.attribution}`)}</span>
				</dd>
				<dt>{t("compare.stake")}</dt>
				<dd>
					{t(`stake.${speaker.stake}`)}
					<span class="fact-note" lang="en">
						{speaker.stakeNote}
					</span>
				</dd>
				<dt>{t("compare.tone")}</dt>
				<dd>
					<ToneMark stance={claim.stance} speech={speech} />
					<span class="fact-note">{t(`rule.${claim.stance}`)}</span>
				</dd>
				<dt>{t("compare.kind")}</dt>
				<dd>
					{t(`kind.${claim.kind}`)}
					<span class="fact-note">{t(`rule.${claim.kind}`)}</span>
				</dd>
				{claim.asOf && (
					<>
						<dt>{t("compare.asOf")}</dt>
						<dd>{formatPartialDate(claim.asOf, language)}</dd>
					</>
				)}
				<dt>{t("compare.topics")}</dt>
				<dd>
					<ul class="inline">
						{claim.topics.map((topicId) => {
							const topic = index.topics.get(topicId);
							return (
								topic && (
									<li key={topicId}>
										<TopicLink topic={topic} speech={speech} />
									</li>
								)
							);
						})}
					</ul>
				</dd>
			</dl>
			{differences.length > 0 && (
				<section class="part">
					<h2>{t("compare.differences", differences.length)}</h2>
					<DifferenceList differences={differences} index={index} speech={speech} />
				</section>
			)}
			{list(t("compare.agreeing"), agreeing)}
			{list(t("compare.relatedClaims"), related)}
		</>
	);
}
