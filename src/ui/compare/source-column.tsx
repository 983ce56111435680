import type { SourceStatement } from "../../core/compare/compare-topic.ts";
import { ClaimItem } from "../claim-item.tsx";
import { formatSourceDate } from "../format-date.ts";
import type { Speech } from "../translate.ts";
import { CompareLink } from "./compare-link.tsx";

/** All that one source says on a topic: one of the columns that stand side by side. */
export function SourceColumn({ statement, speech }: { readonly statement: SourceStatement; readonly speech: Speech }) {
	const { t } = speech;
	const { source, claims, silent } = statement;
	return (
		<section class={silent ? "column column-silent" : "column"} data-source={source.id}>
			<h3 class="column-name">
				<CompareLink view={{ kind: "source", id: source.id }}>{source.publisher}</CompareLink>
			</h3>
			<p class="column-facts">{formatSourceDate(source.date, speech)}</p>
			<p class="column-facts">{[source.author, t(`stake.${source.stake}`)].filter(Boolean).join(" · ")}</p>
			{silent ? (
				<p class="column-silence">{t("compare.silentHere")}</p>
			) : (
				<ul class="claims">
					{claims.map((claim) => (
						<ClaimItem key={claim.id} claim={claim} speech={speech} address={source.address}>
							<CompareLink view={{ kind: "claim", id: claim.id }} label={t("compare.claimDetails", claim.text)}>
								{t("compare.details")}
							</CompareLink>
						</ClaimItem>
					))}
				</ul>
			)}
		</section>
	);
}
