import type { FigureComparison } from "../core/compare/compare-figures.ts";
import type { TopicComparison } from "../core/compare/compare-topic.ts";
import { formatFigure, formatFigureTime } from "./format-figure.ts";
import { type Reading, relationText, statedText } from "./reading.ts";
import type { Speech } from "./translate.ts";

/** What a list of figures is drawn from. */
export interface FigureListProps {
	readonly figures: FigureComparison;
	readonly comparison: Pick<TopicComparison, "statements" | "times">;
	readonly speech: Speech;
	/** What is being read: a number of the same thing comes first, and is set beside each. */
	readonly reading?: Reading | undefined;
}

/** What is measured, then each number with who states it and when it held, earliest first. */
export function FigureList({ figures, comparison, speech, reading }: FigureListProps) {
	const { statements, times } = comparison;
	const stated = reading?.ranking.figures.filter(({ figure }) => figure.measure === figures.measure) ?? [];
	const numbers = new Set(stated.map((comparison) => reading && statedText(comparison, reading)));
	return (
		<figure class="figures" data-measure={figures.measure}>
			<figcaption lang="en">{figures.values[0]?.figure.counted}</figcaption>
			<ul>
				{[...numbers].map((number) => (
					<li key={number} data-stated={number}>
						<b class="figure-number">{number}</b> <span class="figure-origin">{speech.t("reading.page")}</span>
					</li>
				))}
				{figures.values.map((value) => {
					const { claim, figure } = value;
					const written = times.get(claim.id);
					const source = statements.find(({ source }) => source.id === claim.source)?.source;
					return (
						<li key={claim.id}>
							<b class="figure-number">{formatFigure(figure, speech)}</b>{" "}
							<span class="figure-origin">
								{source?.publisher}
								{claim.attribution !== "asserts" &&
									`, ${speech.t(`attribution.${claim.attribution}`, claim.speaker.name)}`}
								{written && ` · ${formatFigureTime(value, written, speech)}`}
								{stated
									.filter((comparison) => comparison.claim.id === claim.id)
									.map((comparison) => ` · ${relationText(comparison, speech)}`)}
							</span>
						</li>
					);
				})}
			</ul>
		</figure>
	);
}
