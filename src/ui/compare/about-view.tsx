import type { CompiledClaim } from "../../core/compare/compiled-claims.ts";
import { formatPartialDate, formatSourceDate } from "../format-date.ts";
import { CompareLink } from "./compare-link.tsx";
import { TONES } from "./tone-counts.tsx";
import type { ViewProps } from "./view-props.ts";

/** The kinds of claims, in the order in which they are always listed. */
export const KINDS: readonly CompiledClaim["kind"][] = [
	"fact",
	"figure",
	"evaluation",
	"promise",
	"caution",
	"background",
];
/** The stakes of speakers, in the order in which they are always listed. */
export const STAKES = ["independent", "government", "party", "unknown"] as const;

/** What the dataset is: its version, how claims are written and classed, and what it cannot tell. */
export function AboutView({ dataset, speech }: ViewProps) {
	const { t, language } = speech;
	const lastRead = dataset.sources
		.map(({ readOn }) => readOn)
		.toSorted()
		.at(-1);
	return (
		<>
			<header class="view-head">
				<h1 tabIndex={-1}>{t("about.title")}</h1>
				<p class="lead">{t("about.lead")}</p>
			</header>
			<section class="part prose">
				<h2>{t("about.dataset")}</h2>
				<dl class="facts">
					<dt>{t("about.version")}</dt>
					<dd>
						<code>{dataset.version}</code>
						<span class="fact-note">{t("about.versionNote")}</span>
					</dd>
					<dt>{t("about.holds")}</dt>
					<dd>
						{t("about.counts", dataset.claims.length, dataset.topics.length, dataset.sources.length)}
						{lastRead && <span class="fact-note">{t("about.readOn", formatPartialDate(lastRead, language))}</span>}
					</dd>
				</dl>
				<h3>{t("about.sources")}</h3>
				<ol class="about-sources">
					{dataset.sources.map((source) => (
						<li key={source.id}>
							<CompareLink view={{ kind: "source", id: source.id }}>{source.publisher}</CompareLink>{" "}
							<cite lang="en">{source.title}</cite>{" "}
							<span class="fact-note">
								{formatSourceDate(source.date, speech)} · {t(`stake.${source.stake}`)}
							</span>
						</li>
					))}
				</ol>
			</section>
			<section class="part prose">
				<h2>{t("about.method")}</h2>
				<ul class="bullets">
					<li>{t("about.methodClaims")}</li>
					<li>{t("about.methodOrder")}</li>
					<li>{t("about.methodAgree")}</li>
					<li>{t("about.methodDiffer")}</li>
					<li>{t("about.methodVerdict")}</li>
				</ul>
				<Rules title={t("compare.tone")} rows={TONES.map((id) => [t(`stance.${id}`), t(`rule.${id}`)])} />
				<Rules title={t("compare.kind")} rows={KINDS.map((id) => [t(`kind.${id}`), t(`rule.${id}`)])} />
				<Rules title={t("compare.stake")} rows={STAKES.map((id) => [t(`stake.${id}`), t(`stakeRule.${id}`)])} />
			</section>
			<section class="part prose">
				<h2>{t("about.limits")}</h2>
				<ul class="bullets">
					<li>{t("about.limitFive")}</li>
					<li>{t("about.limitSilence")}</li>
					<li>{t("about.limitDates")}</li>
					<li>{t("about.limitTone")}</li>
					<li>{t("about.limitLanguage")}</li>
				</ul>
				<h2>{t("about.privacy")}</h2>
				<p>{t("about.privacyNote")}</p>
			</section>
		</>
	);
}

function Rules({ title, rows }: { readonly title: string; readonly rows: readonly (readonly [string, string])[] }) {
	return (
		<>
			<h3>{title}</h3>
			<dl class="facts">
				{rows.map(([name, rule]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{rule}</dd>
					</div>
				))}
			</dl>
		</>
	);
}
