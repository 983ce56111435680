import { useMemo } from "preact/hooks";
import type { MatrixCell, MatrixRow } from "../../core/compare/matrix-of.ts";
import { ClaimItem } from "../claim-item.tsx";
import { groupName } from "../group-name.ts";
import type { Speech } from "../translate.ts";
import { CompareLink } from "./compare-link.tsx";
import { ToneCounts } from "./tone-counts.tsx";
import { TopicLink } from "./topic-link.tsx";

/** What the rows of a group of topics are drawn from. */
export interface MatrixRowsProps {
	/** The id of the group. */
	readonly group: string;
	readonly rows: readonly MatrixRow[];
	/** The keys of the cells whose claims are shown. */
	readonly open: readonly string[] | "all";
	/** Shows the claims of a cell, or hides them. */
	toggle(key: string): void;
	readonly speech: Speech;
}

/** The rows of one group of topics, under the group's name. Only open cells draw their claims. */
export function MatrixRows({ group, rows, open, toggle, speech }: MatrixRowsProps) {
	return (
		<tbody>
			<tr class="matrix-group">
				<th scope="rowgroup" colSpan={(rows[0]?.cells.length ?? 0) + 1}>
					<h2>{groupName(group, speech)}</h2>
				</th>
			</tr>
			{rows.map((row) => (
				<Row
					key={row.topic.id}
					row={row}
					opened={row.cells
						.map((cell) => keyOf(row, cell))
						.filter((key) => isIn(open, key))
						.join(" ")}
					toggle={toggle}
					speech={speech}
				/>
			))}
		</tbody>
	);
}

type RowProps = Pick<MatrixRowsProps, "toggle" | "speech"> & {
	readonly row: MatrixRow;
	/** The keys of its open cells, joined by spaces. */
	readonly opened: string;
};

/** One topic, and below it the claims of its open cells. What is drawn is kept until it changes: the table is long. */
function Row({ row, opened, toggle, speech }: RowProps) {
	return useMemo(() => {
		const keys = opened.split(" ");
		const openCells = row.cells.filter((cell) => cell.claims.length > 0 && keys.includes(keyOf(row, cell)));
		return (
			<>
				<tr data-topic={row.topic.id}>
					<th scope="row" class="matrix-topic">
						<TopicLink topic={row.topic} speech={speech} />
					</th>
					{row.cells.map((cell) => (
						<Cell
							key={cell.source.id}
							id={keyOf(row, cell)}
							cell={cell}
							isOpen={openCells.includes(cell)}
							toggle={toggle}
							speech={speech}
						/>
					))}
				</tr>
				{openCells.length > 0 && (
					<tr class="matrix-opened">
						<td colSpan={row.cells.length + 1}>
							<div class="columns">
								{openCells.map((cell) => (
									<OpenedCell key={cell.source.id} id={keyOf(row, cell)} cell={cell} speech={speech} />
								))}
							</div>
						</td>
					</tr>
				)}
			</>
		);
	}, [row, opened, toggle, speech]);
}

type CellProps = Pick<MatrixRowsProps, "toggle" | "speech"> & {
	/** Its key. */
	readonly id: string;
	readonly cell: MatrixCell;
	readonly isOpen: boolean;
};

function Cell({ id, cell, isOpen, toggle, speech }: CellProps) {
	const { t } = speech;
	const { claims, isSilent, tone } = cell;
	if (isSilent)
		return (
			<td class="matrix-silent">
				<span aria-hidden="true">–</span>
				<span class="unseen">{t("compare.silent")}</span>
			</td>
		);
	if (claims.length === 0) return <td class="matrix-filtered">{t("compare.noneFit")}</td>;
	return (
		<td>
			<button
				type="button"
				id={`cell-${id}`}
				class="matrix-cell"
				aria-expanded={isOpen}
				aria-controls={isOpen ? `opened-${id}` : undefined}
				onClick={() => toggle(id)}
			>
				<b aria-hidden="true">{claims.length}</b>
				<span class="unseen">{t("search.claims", claims.length)}: </span>
				<ToneCounts counts={tone.counts} speech={speech} />
			</button>
		</td>
	);
}

function OpenedCell({ id, cell, speech }: { readonly id: string; readonly cell: MatrixCell; readonly speech: Speech }) {
	const { source, claims } = cell;
	return (
		<section class="column" id={`opened-${id}`} aria-label={source.publisher}>
			<h3 class="column-name">{source.publisher}</h3>
			<ul class="claims">
				{claims.map((claim) => (
					<ClaimItem key={claim.id} claim={claim} speech={speech} address={source.address}>
						<CompareLink view={{ kind: "claim", id: claim.id }} label={speech.t("compare.claimDetails", claim.text)}>
							{speech.t("compare.details")}
						</CompareLink>
					</ClaimItem>
				))}
			</ul>
		</section>
	);
}

function isIn(open: MatrixRowsProps["open"], key: string): boolean {
	return open === "all" || open.includes(key);
}

function keyOf({ topic }: MatrixRow, { source }: MatrixCell): string {
	return `${topic.id}-by-${source.id}`;
}
