import type { CompiledClaim, CompiledClaims } from "../../core/compare/compiled-claims.ts";
import { type ExportFormat, exportClaims } from "../../core/export/export-claims.ts";
import type { Speech } from "../translate.ts";
import { saveFile } from "./save-file.ts";

/** What the ways to take claims along are drawn from. */
export interface ExportBarProps {
	/** What is shown, and so what is saved. */
	readonly claims: readonly CompiledClaim[];
	readonly dataset: CompiledClaims;
	readonly speech: Speech;
}

/** The formats with their names, which are the same in every language. */
const FORMATS: readonly (readonly [ExportFormat, string])[] = [
	["csv", "CSV"],
	["json", "JSON"],
	["markdown", "Markdown"],
];

/** Saves what is shown as a file, or prints it. */
export function ExportBar({ claims, dataset, speech }: ExportBarProps) {
	const { t } = speech;
	return (
		<fieldset class="export">
			<legend class="unseen">{t("compare.export")}</legend>
			<span aria-hidden="true">{t("compare.save")}</span>
			{FORMATS.map(([format, name]) => (
				<button
					key={format}
					type="button"
					data-format={format}
					aria-label={t("compare.saveAs", name)}
					disabled={claims.length === 0}
					onClick={() => saveFile(exportClaims({ claims, dataset, format }))}
				>
					{name}
				</button>
			))}
			<button type="button" onClick={() => print()}>
				{t("compare.print")}
			</button>
		</fieldset>
	);
}
