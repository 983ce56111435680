import { useId } from "preact/hooks";
import type { SourceStatement } from "../core/compare/compare-topic.ts";
import { ClaimItem, type ClaimNearness } from "./claim-item.tsx";
import { formatSourceDate, formatSourceSpan } from "./format-date.ts";
import { Icon } from "./icon.tsx";
import { ToneMark } from "./tone-mark.tsx";
import type { Speech } from "./translate.ts";

/** What a source's statement is drawn from. */
export interface SourceSectionProps {
	readonly statement: SourceStatement;
	readonly speech: Speech;
	/** Whether it takes as little room as it can until it is unfolded: who, when, in what tone, and the start of a claim. */
	readonly isBrief: boolean;
	readonly isOpen: boolean;
	/** What its claims share with the sentence that is being read, by claim id. */
	readonly nearness?: ReadonlyMap<string, ClaimNearness> | undefined;
	/** The reader unfolds it, or folds it again. */
	onToggle(): void;
}

/** How many claims show before "more". */
const CLAIMS_AT_FIRST = 1;

/** What one source says on a topic: one claim, and all that it says and rests on once it is unfolded. */
export function SourceSection({ statement, speech, isBrief, isOpen, nearness, onToggle }: SourceSectionProps) {
	const { t } = speech;
	const { source, claims } = statement;
	const restId = useId();
	const [first] = claims;
	const rest = claims.slice(CLAIMS_AT_FIRST);
	const isFolded = isBrief && !isOpen;

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
		<section class="source" data-source={source.id} data-open={isOpen || undefined} data-folded={isFolded || undefined}>
			<header class="source-head">
				<h2 class="source-name">
					<button
						type="button"
						class="source-toggle"
						aria-expanded={isOpen}
						aria-controls={restId}
						aria-label={rest.length > 0 ? `${source.publisher}, ${t("card.more", rest.length)}` : undefined}
						onClick={onToggle}
					>
						{source.publisher}
					</button>
				</h2>
				<span class="source-date">{formatSourceSpan(source.date, speech)}</span>
				<span class="source-end">
					{isFolded && first && <ToneMark stance={first.stance} speech={speech} />}
					<span class="source-more" aria-hidden="true">
						{rest.length > 0 && `+${rest.length}`}
						<Icon name="unfold" />
					</span>
				</span>
			</header>
			<p class="source-origin" hidden={isFolded}>
				{[
					isOpen && source.date.precision !== "day" && formatSourceDate(source.date, speech, "short"),
					source.author ?? t("card.noAuthor"),
					isOpen && source.authorRole,
					t(`stake.${source.stake}`),
				]
					.filter(Boolean)
					.join(" · ")}
				{source.address !== null && (
					<>
						{" · "}
						<a href={source.address} target="_blank" rel="noopener noreferrer nofollow" title={t("card.openSource")}>
							{t("card.article")}
						</a>
					</>
				)}
			</p>
			{items(claims.slice(0, CLAIMS_AT_FIRST))}
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
