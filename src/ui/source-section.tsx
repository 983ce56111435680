import { useId, useState } from "preact/hooks";
import type { SourceStatement } from "../core/compare/compare-topic.ts";
import { ClaimItem, type ClaimNearness } from "./claim-item.tsx";
import { formatSourceDate } from "./format-date.ts";
import { Icon } from "./icon.tsx";
import type { Speech } from "./translate.ts";

/** What a source's statement is drawn from. */
export interface SourceSectionProps {
	readonly statement: SourceStatement;
	readonly speech: Speech;
	/** How many of its claims show before "more". */
	readonly atFirst: number;
	/** What its claims share with the sentence that is being read, by claim id. */
	readonly nearness?: ReadonlyMap<string, ClaimNearness> | undefined;
}

/** What one source says on a topic: who it is, when and with what stake, then its claims. */
export function SourceSection({ statement, speech, atFirst, nearness }: SourceSectionProps) {
	const { t } = speech;
	const { source, claims } = statement;
	const [isOpen, setOpen] = useState(false);
	const restId = useId();
	const rest = claims.slice(atFirst);
	const moreLabel = rest.length > 0 ? t("card.more", rest.length) : t("card.aboutSource", source.publisher);

	function items(some: typeof claims) {
		return (
			<ul class="claims">
				{some.map((claim) => (
					<ClaimItem
						key={claim.id}
						claim={claim}
						speech={speech}
						address={source.address}
						nearness={nearness?.get(claim.id)}
					/>
				))}
			</ul>
		);
	}

	return (
		<section class="source" data-source={source.id} data-open={isOpen || undefined}>
			<header class="source-head">
				<h2 class="source-name">
					{source.address === null ? (
						source.publisher
					) : (
						<a href={source.address} target="_blank" rel="noopener noreferrer nofollow" title={t("card.openSource")}>
							{source.publisher}
						</a>
					)}
				</h2>
				<button
					type="button"
					class="source-more quiet"
					aria-expanded={isOpen}
					aria-controls={restId}
					aria-label={moreLabel}
					title={moreLabel}
					onClick={() => setOpen(!isOpen)}
				>
					{rest.length > 0 ? t("card.moreShort", rest.length) : null}
					<Icon name="unfold" />
				</button>
			</header>
			<p class="source-origin">
				<span class="source-date">{formatSourceDate(source.date, speech, "short")}</span>
				{" · "}
				{source.author ?? t("card.noAuthor")}
				{isOpen && source.authorRole && `, ${source.authorRole}`}
				{" · "}
				{t(`stake.${source.stake}`)}
			</p>
			{items(claims.slice(0, atFirst))}
			<div id={restId} class="source-rest" hidden={!isOpen}>
				{rest.length > 0 && items(rest)}
				<dl class="source-facts">
					<dt>{t("card.stake")}</dt>
					<dd lang="en">{source.stakeNote}</dd>
					<dt>{t("card.date")}</dt>
					<dd lang="en">{source.date.evidence}</dd>
					{source.saysOfItself !== null && (
						<>
							<dt>{t("card.saysOfItself")}</dt>
							<dd lang="en">{source.saysOfItself}</dd>
						</>
					)}
				</dl>
			</div>
		</section>
	);
}
