import type { TopicComparison } from "../core/compare/compare-topic.ts";
import type { StatedFigureComparison } from "../core/rank/compare-stated-figures.ts";
import { formatPartialDate } from "./format-date.ts";
import { formatFigure } from "./format-figure.ts";
import { Icon } from "./icon.tsx";
import { type Reading, relationText, statedText } from "./reading.ts";
import type { Speech } from "./translate.ts";

/** What a note on the sentence that is being read is drawn from. */
export interface ReadingNoteProps {
	readonly reading: Reading;
	readonly comparison: TopicComparison;
	readonly speech: Speech;
}

/**
 * How the sentence's figures lie beside the sources', save those that the headline sets side by side, and which claims
 * are nearest to the sentence; nothing where there is neither.
 */
export function ReadingNote({ reading, comparison, speech }: ReadingNoteProps) {
	const { t } = speech;
	const { headline, statements } = comparison;
	const { nearest } = reading.ranking;
	const publisherOf = (id: string) => statements.find(({ source }) => source.id === id)?.source.publisher ?? id;
	const inHeadline = "figures" in headline ? headline.figures.measure : undefined;
	const figures = reading.ranking.figures.filter(({ figure }) => figure.measure !== inHeadline);
	if (figures.length + nearest.length === 0) return null;
	const stated = Map.groupBy(figures, (comparison) => statedText(comparison, reading));
	return (
		<section class="reading" aria-label={t("reading.label")}>
			<p class="reading-point">
				<Icon name="near" /> {t("reading.label")}
			</p>
			{[...stated].map(([number, comparisons]) => (
				<p key={number} data-stated={number}>
					<b>{t("reading.states", number)}</b>{" "}
					{comparisons
						.map((comparison) => `${publisherOf(comparison.claim.source)}: ${relate(comparison, speech)}`)
						.join("; ")}
				</p>
			))}
			{nearest.length > 0 && (
				<p>
					{t("reading.nearest")}{" "}
					{nearest.map(({ claim }) => (
						<button key={claim.id} type="button" class="to-claim" onClick={() => showClaim(claim.id)}>
							{t("headline.place", publisherOf(claim.source), claim.paragraph)}
						</button>
					))}
				</p>
			)}
		</section>
	);
}

/** A source's figure beside the sentence's, as "about 70 (Aug 2023), the page says 42 less". */
function relate(comparison: StatedFigureComparison, speech: Speech): string {
	const { figure, time } = comparison;
	const when = time === undefined ? "" : ` (${formatPartialDate(time, speech.language, "short")})`;
	return `${formatFigure(figure, speech)}${when}, ${relationText(comparison, speech)}`;
}

/** Brings a claim into view and gives it the focus, so that reading goes on from there. */
function showClaim(id: string): void {
	const claim = document.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"]`);
	claim?.scrollIntoView({ block: "center" });
	claim?.focus({ preventScroll: true });
}
