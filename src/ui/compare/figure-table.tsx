import type { FigureSeries } from "../../core/compare/figure-series.ts";
import { formatFigure } from "../format-figure.ts";
import type { Speech } from "../translate.ts";
import { CompareLink } from "./compare-link.tsx";
import { formatPointTime } from "./format-point-time.ts";

/** Figures with what they count, when they held and who states them, one a row. */
export function FigureTable({ series, speech }: { readonly series: readonly FigureSeries[]; readonly speech: Speech }) {
	const { t } = speech;
	return (
		<table class="figure-table">
			<thead>
				<tr>
					<th scope="col">{t("compare.counted")}</th>
					<th scope="col">{t("compare.figure")}</th>
					<th scope="col">{t("compare.asOf")}</th>
					<th scope="col">{t("compare.source")}</th>
				</tr>
			</thead>
			<tbody>
				{series.flatMap(({ points }) =>
					points.map((point) => (
						<tr key={`${point.claim.id} ${point.figure.measure}`}>
							<th scope="row" lang="en">
								{point.figure.counted}
							</th>
							<td>
								<span class="figure-value">{formatFigure(point.figure, speech)}</span>
								{point.figure.unit !== "percent" && (
									<span class="figure-unit" lang="en">
										{" "}
										{point.figure.unit}
									</span>
								)}
							</td>
							<td>{formatPointTime(point, speech)}</td>
							<td>
								<CompareLink
									view={{ kind: "claim", id: point.claim.id }}
									label={`${point.source.publisher}: ${point.claim.text}`}
								>
									{point.source.publisher}
								</CompareLink>
							</td>
						</tr>
					)),
				)}
			</tbody>
		</table>
	);
}
