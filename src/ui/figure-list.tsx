import type { FigureComparison } from "../core/compare/compare-figures.ts";
import type { TopicComparison } from "../core/compare/compare-topic.ts";
import { formatFigure, formatFigureTime } from "./format-figure.ts";
import type { Speech } from "./translate.ts";

/** What a list of figures is drawn from. */
export interface FigureListProps {
	readonly figures: FigureComparison;
	readonly comparison: Pick<TopicComparison, "statements" | "times">;
	readonly speech: Speech;
}

/** What is measured, then each number with who states it and when it held, earliest first. */
export function FigureList({ figures, comparison, speech }: FigureListProps) {
	const { statements, times } = comparison;
	return (
		<figure class="figures" data-measure={figures.measure}>
			<figcaption lang="en">{figures.values[0]?.figure.counted}</figcaption>
			<ul>
				{figures.values.map((stated) => {
					const { claim, figure } = stated;
					const written = times.get(claim.id);
					const source = statements.find(({ source }) => source.id === claim.source)?.source;
					return (
						<li key={claim.id}>
							<b class="figure-number">{formatFigure(figure, speech)}</b>{" "}
							<span class="figure-origin">
								{source?.publisher}
								{claim.attribution !== "asserts" &&
									`, ${speech.t(`attribution.${claim.attribution}`, claim.speaker.name)}`}
								{written && ` · ${formatFigureTime(stated, written, speech)}`}
							</span>
						</li>
					);
				})}
			</ul>
		</figure>
	);
}
