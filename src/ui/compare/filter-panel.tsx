import { useMemo } from "preact/hooks";
import type { CompiledClaims } from "../../core/compare/compiled-claims.ts";
import type { ClaimFilter } from "../../core/compare/filter-claims.ts";
import { countFilters } from "../../core/compare/filter-query.ts";
import type { Speech } from "../translate.ts";
import { filterFacets } from "./filter-facets.ts";

/** What the filters are drawn from. */
export interface FilterPanelProps {
	readonly filter: ClaimFilter;
	readonly dataset: CompiledClaims;
	readonly speech: Speech;
	onFilter(filter: ClaimFilter): void;
}

/** The ends of a span of time. */
const ENDS = [
	{ end: "from", name: "compare.from" },
	{ end: "to", name: "compare.to" },
] as const;

/** The filters, folded away until they are wanted; how many limit what is shown is always said. */
export function FilterPanel({ filter, dataset, speech, onFilter }: FilterPanelProps) {
	const { t } = speech;
	const facets = useMemo(() => filterFacets(dataset, speech), [dataset, speech]);
	const count = countFilters(filter);
	return (
		<div class="filters">
			<details open={count > 0}>
				<summary>{count === 0 ? t("compare.filters") : t("compare.filtersOn", count)}</summary>
				<div class="facets">
					{facets.map(({ field, name, options }) => (
						<label key={field} class="facet">
							{name}
							<select
								id={`filter-${field}`}
								value={filter[field]?.[0] ?? ""}
								onChange={({ currentTarget: { value } }) =>
									onFilter({ ...filter, [field]: value === "" ? [] : [value] })
								}
							>
								<option value="">{t("compare.any")}</option>
								{options.map(([value, label]) => (
									<option key={value} value={value}>
										{label}
									</option>
								))}
							</select>
						</label>
					))}
					{ENDS.map(({ end, name }) => (
						<label key={end} class="facet">
							{t(name)}
							<input
								id={`filter-${end}`}
								type="date"
								value={filter[end] ?? ""}
								onChange={({ currentTarget: { value } }) => onFilter({ ...filter, [end]: value })}
							/>
						</label>
					))}
					<label class="facet">
						{t("compare.words")}
						<input
							id="filter-text"
							type="text"
							maxLength={64}
							value={filter.text ?? ""}
							onInput={({ currentTarget: { value } }) => onFilter({ ...filter, text: value })}
						/>
					</label>
				</div>
			</details>
			{count > 0 && (
				<button type="button" id="filter-none" onClick={() => onFilter({})}>
					{t("compare.noFilter")}
				</button>
			)}
		</div>
	);
}
