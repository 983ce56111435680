import type { SourceStatement } from "../core/compare/compare-topic.ts";
import { ClaimItem } from "./claim-item.tsx";
import { formatSourceDate } from "./format-date.ts";
import type { Speech } from "./translate.ts";

/** How many claims of a source show before "more". */
const CLAIMS_AT_FIRST = 2;

/** What one source says on a topic: who it is, when and with what stake, then its claims. */
export function SourceSection({ statement, speech }: { readonly statement: SourceStatement; readonly speech: Speech }) {
	const { t } = speech;
	const { source, claims } = statement;
	const first = claims.slice(0, CLAIMS_AT_FIRST);
	const rest = claims.slice(CLAIMS_AT_FIRST);
	return (
		<section class="source" data-source={source.id}>
			<h2 class="source-name">
				{source.address === null ? (
					source.publisher
				) : (
					<a href={source.address} target="_blank" rel="noopener noreferrer nofollow" title={t("card.openSource")}>
						{source.publisher}
					</a>
				)}
				<span class="source-date">{formatSourceDate(source.date, speech)}</span>
			</h2>
			<p class="source-author">
				{[source.author, source.authorRole, t(`stake.${source.stake}`)].filter(Boolean).join(" · ")}
			</p>
			<ul class="claims">
				{first.map((claim) => (
					<ClaimItem key={claim.id} claim={claim} speech={speech} />
				))}
			</ul>
			{rest.length > 0 && (
				<details>
					<summary>{t("card.more", rest.length)}</summary>
					<ul class="claims">
						{rest.map((claim) => (
							<ClaimItem key={claim.id} claim={claim} speech={speech} />
						))}
					</ul>
				</details>
			)}
		</section>
	);
}
