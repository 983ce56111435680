import { useState } from "preact/hooks";
import type { CitationFormat } from "../../core/cite/citation-writers.ts";
import { copyText } from "../copy-text.ts";
import { Icon } from "../icon.tsx";
import type { Speech } from "../translate.ts";

/** The forms that a citation is copied in. */
const FORMATS = ["plain", "markdown", "bibtex"] as const satisfies CitationFormat[];

/** What the choice of citations is drawn from. */
export interface CopyPanelProps {
	readonly speech: Speech;
	/** The citation in a form. */
	cite(format: CitationFormat): string;
}

/** Copies the comparison as a citation; where the browser refuses, shows the text selected, to be copied by key. */
export function CopyPanel({ speech, cite }: CopyPanelProps) {
	const { t } = speech;
	const [copied, setCopied] = useState<{ readonly format: CitationFormat; readonly isDone: boolean }>();

	async function copy(format: CitationFormat): Promise<void> {
		setCopied({ format, isDone: await copyText(cite(format)) });
	}

	return (
		<div class="copy-panel">
			{FORMATS.map((format) => (
				<button key={format} type="button" class="small-button" onClick={() => copy(format)}>
					{copied?.format === format && copied.isDone && <Icon name="check" />} {t(`copy.${format}`)}
				</button>
			))}
			<p role="status" class="panel-status">
				{copied && t(copied.isDone ? "copy.done" : "copy.refused", t(`copy.${copied.format}`))}
			</p>
			{copied?.isDone === false && (
				<textarea
					class="copy-field"
					readOnly
					rows={4}
					aria-label={t(`copy.${copied.format}`)}
					value={cite(copied.format)}
					ref={(field) => field?.select()}
				/>
			)}
		</div>
	);
}
