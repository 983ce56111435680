import { useId, useState } from "preact/hooks";
import type { TopicComparison } from "../core/compare/compare-topic.ts";
import type { CompiledClaim } from "../core/compare/compiled-claims.ts";
import type { Headline } from "../core/compare/pick-headline.ts";
import { FigureList } from "./figure-list.tsx";
import { Icon, type IconName } from "./icon.tsx";
import type { Reading } from "./reading.ts";
import { reasonKey } from "./reason-key.ts";
import type { Speech } from "./translate.ts";

/** What a headline is drawn from. */
export interface HeadlineViewProps {
	readonly comparison: TopicComparison;
	readonly speech: Speech;
	/** What is being read: its figure stands beside the sources' where it is of the same thing. */
	readonly reading?: Reading | undefined;
	/** Whether it takes as little room as it can until it is unfolded; otherwise all of it shows. */
	readonly isBrief?: boolean;
}

const ICONS: Readonly<Record<Headline["kind"], IconName>> = {
	contradiction: "versus",
	"figures-differ": "apart",
	"changed-over-time": "time",
	differences: "apart",
	"lone-source": "alone",
	"all-agree": "alike",
	none: "each",
};

/** The one thing worth knowing first on a topic: what it is in a few words, then what it rests on. */
export function HeadlineView({ comparison, speech, reading, isBrief = false }: HeadlineViewProps) {
	const { headline } = comparison;
	const [isOpen, setOpen] = useState(false);
	const groundId = useId();
	const folds = isBrief && hasMore(headline);
	return (
		<section
			class="headline"
			data-headline={headline.kind}
			data-folded={(folds && !isOpen) || undefined}
			aria-label={speech.t("headline.label")}
		>
			<p class="headline-point">
				<Icon name={ICONS[headline.kind]} /> {point(comparison, speech)}
			</p>
			{folds && (
				<button
					type="button"
					class="headline-more quiet"
					aria-expanded={isOpen}
					aria-controls={groundId}
					aria-label={speech.t("headline.more")}
					title={speech.t("headline.more")}
					onClick={() => setOpen(!isOpen)}
				>
					<Icon name="unfold" />
				</button>
			)}
			<div id={groundId}>
				<Ground comparison={comparison} speech={speech} reading={reading} />
			</div>
		</section>
	);
}

/** Whether there is something beside the point that can wait: an explanation in full, or where the claims stand. */
function hasMore(headline: Headline): boolean {
	if ("figures" in headline) return headline.gap.why?.difference !== undefined;
	return "difference" in headline || headline.kind === "all-agree";
}

function point({ headline, speaking }: TopicComparison, { t }: Speech): string {
	if ("difference" in headline) return t(reasonKey(headline.difference.reason));
	switch (headline.kind) {
		case "figures-differ":
			return t("headline.figuresDiffer");
		case "changed-over-time":
			return t("headline.figuresOverTime");
		case "lone-source":
			return t("headline.loneSource", headline.source.publisher);
		case "all-agree":
			return t("headline.allAgree", speaking);
		case "none":
			return speaking === 0 ? t("headline.nobody") : t("headline.ownPoints", speaking);
	}
}

/** What a headline rests on: the figures, the two statements, or the point that is shared. */
function Ground({ comparison, speech, reading }: HeadlineViewProps) {
	const { headline } = comparison;
	if ("figures" in headline)
		return (
			<>
				<FigureList figures={headline.figures} comparison={comparison} speech={speech} reading={reading} />
				{headline.gap.why?.difference && (
					<p class="headline-ground headline-why" lang="en">
						{headline.gap.why.difference.explanation}
					</p>
				)}
			</>
		);
	if ("difference" in headline)
		return (
			<p class="headline-ground">
				<span lang="en">{headline.difference.explanation}</span>{" "}
				<PlaceList claims={headline.difference.claims} comparison={comparison} speech={speech} />
			</p>
		);
	if (headline.kind !== "all-agree") return null;
	return headline.agreements.map((agreement) => (
		<p class="headline-ground" key={agreement[0]?.id}>
			<span lang="en">{agreement[0]?.text}</span>{" "}
			<PlaceList claims={agreement} comparison={comparison} speech={speech} />
		</p>
	));
}

/** Where claims stand, as "The New Jurist, par. 5 · InfoQuest, par. 1". */
function PlaceList({ claims, comparison, speech }: HeadlineViewProps & { readonly claims: readonly CompiledClaim[] }) {
	const places = claims.map((claim) => {
		const source = comparison.statements.find(({ source }) => source.id === claim.source)?.source;
		return speech.t("headline.place", source?.publisher ?? claim.source, claim.paragraph);
	});
	return <span class="places">{places.join(" · ")}</span>;
}
