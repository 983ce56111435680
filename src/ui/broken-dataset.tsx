import type { Speech } from "./translate.ts";

/** What the notice is drawn from. */
export interface BrokenDatasetProps {
	readonly speech: Speech;
	/** Starts the extension anew. */
	onRepair(): void;
}

/** Says that the dataset cannot be read, with what helps. */
export function BrokenDataset({ speech: { t }, onRepair }: BrokenDatasetProps) {
	return (
		<div class="page-advice" data-condition="broken">
			<p role="alert">{t("page.broken")}</p>
			<button type="button" onClick={onRepair}>
				{t("page.repair")}
			</button>
		</div>
	);
}
