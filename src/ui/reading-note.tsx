import type { TopicComparison } from "../core/compare/compare-topic.ts";
import type { CompiledClaim } from "../core/compare/compiled-claims.ts";
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
	/** The reader wants to see one of the nearest claims. */
	onShow(claim: CompiledClaim): void;
}

/**
 * How the sentence's figures lie beside the sources', save those that the headline sets side by side, and which claims
 * are nearest to the sentence; nothing where there is neither.
 */
export function ReadingNote({ reading, comparison, speech, onShow }: ReadingNoteProps) {
	const { t } = speech;
	const { statements } = comparison;
	const { nearest } = reading.ranking;
	const publisherOf = (id: string) => statements.find(({ source }) => source.id === id)?.source.publisher ?? id;
	if (!hasReadingNote(reading, comparison)) return null;
	const figures = figuresBesideHeadline(reading, comparison);
	const stated = Map.groupBy(figures, (comparison) => statedText(comparison, reading));
	return (
		<section class="reading" aria-label={t("reading.label")}>
			{[...stated].map(([number, comparisons]) => (
				<p key={number} data-stated={number}>
					<Icon name="near" /> <b>{t("reading.states", number)}</b>{" "}
					{comparisons
						.map((comparison) => `${publisherOf(comparison.claim.source)}: ${relate(comparison, speech)}`)
						.join("; ")}
				</p>
			))}
			{nearest.length > 0 && (
				<p>
					<Icon name="near" /> <b>{t("reading.nearest")}</b>{" "}
					{nearest.map(({ claim }) => (
						<button key={claim.id} type="button" class="to-claim" onClick={() => onShow(claim)}>
							{t("headline.place", publisherOf(claim.source), claim.paragraph)}
						</button>
					))}
				</p>
			)}
		</section>
	);
}

/** Whether there is anything to say of the sentence that is being read. */
export function hasReadingNote(reading: Reading, comparison: TopicComparison): boolean {
	return reading.ranking.nearest.length + figuresBesideHeadline(reading, comparison).length > 0;
}

/** The sentence's figures that the headline does not set side by side with the sources'. */
function figuresBesideHeadline({ ranking }: Reading, { headline }: TopicComparison): readonly StatedFigureComparison[] {
	const shown = "figures" in headline ? headline.figures.measure : undefined;
	return ranking.figures.filter(({ figure }) => figure.measure !== shown);
}

/** A source's figure beside the sentence's, as "about 70 (Aug 2023), the page says 42 less". */
function relate(comparison: StatedFigureComparison, speech: Speech): string {
	const { figure, time } = comparison;
	const when = time === undefined ? "" : ` (${formatPartialDate(time, speech.language, "short")})`;
	return `${formatFigure(figure, speech)}${when}, ${relationText(comparison, speech)}`;
}
