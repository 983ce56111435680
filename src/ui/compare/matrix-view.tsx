import { useMemo } from "preact/hooks";
import { type ClaimFilter, filterClaims } from "../../core/compare/filter-claims.ts";
import { matrixOf } from "../../core/compare/matrix-of.ts";
import { CompareLink } from "./compare-link.tsx";
import { ExportBar } from "./export-bar.tsx";
import { FilterPanel } from "./filter-panel.tsx";
import { MatrixRows } from "./matrix-rows.tsx";
import { stepCells } from "./step-cells.ts";
import { ToneLegend } from "./tone-legend.tsx";
import { useOpenKeys } from "./use-open-keys.ts";
import { usePrintExpanded } from "./use-print-expanded.ts";
import type { ViewProps } from "./view-props.ts";

/** What the table of all topics is drawn from. */
export interface MatrixViewProps extends ViewProps {
	readonly filter: ClaimFilter;
	onFilter(filter: ClaimFilter): void;
	/** The keys of the cells that are open to begin with. */
	readonly opened: readonly string[];
	/** Some cell was opened or closed: these are open now. */
	onOpened(open: readonly string[]): void;
}

/** All topics by all sources: how much each says in what tone, and who is silent. A cell opens its claims in place. */
export function MatrixView({ filter, onFilter, opened, onOpened, ...props }: MatrixViewProps) {
	const { dataset, speech } = props;
	const { t } = speech;
	const rows = useMemo(() => matrixOf(dataset, filter), [dataset, filter]);
	const claims = useMemo(() => filterClaims(dataset, filter), [dataset, filter]);
	const { open, toggle } = useOpenKeys(opened, onOpened);
	const isPrinting = usePrintExpanded();
	const shown = rows.filter(({ count }) => count > 0);
	const groups = Map.groupBy(shown, ({ topic }) => topic.group);
	return (
		<>
			<header class="view-head">
				<h1 tabIndex={-1}>{t("compare.title")}</h1>
				<p class="lead">{t("compare.matrixLead")}</p>
			</header>
			<FilterPanel filter={filter} onFilter={onFilter} dataset={dataset} speech={speech} />
			<div class="matrix-bar">
				<p role="status">{t("compare.shown", claims.length, shown.length)}</p>
				<ExportBar claims={claims} dataset={dataset} speech={speech} />
			</div>
			<ToneLegend speech={speech} />
			{shown.length === 0 && <p class="nothing">{t("compare.nothingFits")}</p>}
			{shown.length > 0 && (
				<table class="matrix" onKeyDown={stepCells}>
					<caption class="unseen">{t("compare.matrixCaption")}</caption>
					<thead>
						<tr>
							<th scope="col" class="matrix-topic">
								{t("compare.topic")}
							</th>
							{dataset.sources.map((source) => (
								<th key={source.id} scope="col">
									<CompareLink view={{ kind: "source", id: source.id }}>{source.publisher}</CompareLink>
									<span class="matrix-year">{source.date.earliest.slice(0, 4)}</span>
								</th>
							))}
						</tr>
					</thead>
					{[...groups].map(([group, rows]) => (
						<MatrixRows
							key={group}
							group={group}
							rows={rows}
							open={isPrinting ? "all" : open}
							toggle={toggle}
							speech={speech}
						/>
					))}
				</table>
			)}
		</>
	);
}
