import { figureSeries } from "../../core/compare/figure-series.ts";
import { FigureChart } from "./figure-chart.tsx";
import { FigureTable } from "./figure-table.tsx";
import type { ViewProps } from "./view-props.ts";

/** The figures on a topic: a chart over time of each measure that is stated for several times, and all in a table. */
export function TopicFigures({
	topic,
	dataset,
	speech,
}: Pick<ViewProps, "dataset" | "speech"> & { readonly topic: string }) {
	const { t } = speech;
	const series = figureSeries(dataset, { topic });
	if (series.length === 0) return null;
	const drawn = series.filter(({ points }) => new Set(points.map(({ time }) => time.first)).size > 1);
	return (
		<section class="part" aria-labelledby="figures">
			<h2 id="figures">{t("compare.figures")}</h2>
			{drawn.map((one) => (
				<figure key={one.measure} class="chart" data-measure={one.measure}>
					<figcaption lang="en">{one.counted}</figcaption>
					<FigureChart series={one} speech={speech} />
				</figure>
			))}
			<div class="wide">
				<FigureTable series={series} speech={speech} />
			</div>
		</section>
	);
}
