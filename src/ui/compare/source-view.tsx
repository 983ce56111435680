import { sourceProfile } from "../../core/compare/source-profile.ts";
import { ClaimItem } from "../claim-item.tsx";
import { formatPartialDate, formatSourceDate } from "../format-date.ts";
import { CoverageLists } from "./coverage-lists.tsx";
import { ExportBar } from "./export-bar.tsx";
import { MissingView } from "./missing-view.tsx";
import { ToneProfile } from "./tone-profile.tsx";
import type { ViewProps } from "./view-props.ts";

/** One source in full: what it is and who wrote it, what its date rests on, and its claims in the article's order. */
export function SourceView({ id, ...props }: ViewProps & { readonly id: string }) {
	const { dataset, speech } = props;
	const { t, language } = speech;
	const profile = sourceProfile(id, dataset);
	if (profile === undefined) return <MissingView kind="source" id={id} {...props} />;
	const { source, claims, tone, speakers } = profile;
	const others = speakers.filter(({ speaker }) => speaker.id !== "article");
	return (
		<>
			<header class="view-head">
				<p class="kicker">{source.publisher}</p>
				<h1 tabIndex={-1} lang="en">
					{source.title}
				</h1>
				{source.address !== null && (
					<p>
						<a href={source.address} target="_blank" rel="noopener noreferrer nofollow">
							{t("card.openSource")}
						</a>
					</p>
				)}
			</header>
			<dl class="facts">
				<dt>{t("compare.author")}</dt>
				<dd lang="en">{[source.author ?? t("compare.noAuthor"), source.authorRole].filter(Boolean).join(", ")}</dd>
				<dt>{t("compare.stake")}</dt>
				<dd>
					{t(`stake.${source.stake}`)}
					<span class="fact-note" lang="en">
						{source.stakeNote}
					</span>
				</dd>
				<dt>{t("compare.date")}</dt>
				<dd>
					{formatSourceDate(source.date, speech)}
					<span class="fact-note" lang="en">
						{source.date.evidence}
					</span>
				</dd>
				{source.saysOfItself && (
					<>
						<dt>{t("compare.saysOfItself")}</dt>
						<dd lang="en">{source.saysOfItself}</dd>
					</>
				)}
				<dt>{t("compare.readOn")}</dt>
				<dd>{formatPartialDate(source.readOn, language)}</dd>
			</dl>
			<section class="part" aria-labelledby="tone">
				<h2 id="tone">{t("compare.toneProfile")}</h2>
				<ToneProfile counts={tone.counts} speech={speech} />
			</section>
			{others.length > 0 && (
				<section class="part" aria-labelledby="speakers">
					<h2 id="speakers">{t("compare.speakers")}</h2>
					<ul class="bullets">
						{others.map(({ speaker, count }) => (
							<li key={speaker.id}>
								<span lang="en">{[speaker.name, speaker.role].filter(Boolean).join(", ")}</span>{" "}
								<span class="fact-note">
									{t(`stake.${speaker.stake}`)} · {t("search.claims", count)}
								</span>
							</li>
						))}
					</ul>
				</section>
			)}
			<CoverageLists profile={profile} speech={speech} />
			<section class="part" aria-labelledby="claims">
				<h2 id="claims">{t("compare.claimsByParagraph", claims.length)}</h2>
				{language !== "en" && <p class="note">{t("card.inEnglish")}</p>}
				<ul class="claims">
					{claims.map((claim) => (
						<ClaimItem key={claim.id} claim={claim} speech={speech} address={source.address} />
					))}
				</ul>
				<ExportBar claims={claims} dataset={dataset} speech={speech} />
			</section>
		</>
	);
}
