import { CompareLink } from "./compare-link.tsx";
import type { ViewProps } from "./view-props.ts";

/** What the view of something that is not there is drawn from. */
export interface MissingViewProps extends Pick<ViewProps, "dataset" | "speech"> {
	/** What was looked for; `unknown` where the address names no view at all. */
	readonly kind: "topic" | "claim" | "source" | "unknown";
	/** The id, or the whole path, as the address has it. */
	readonly id: string;
}

/** What a reader sees whose link leads to nothing: that the dataset has no such thing, and where to go on. */
export function MissingView({ kind, id, dataset, speech }: MissingViewProps) {
	const { t } = speech;
	return (
		<>
			<h1 tabIndex={-1}>{t(`missing.${kind}`)}</h1>
			<p class="lead">
				{t("compare.missingNote")} <code>{id}</code>
			</p>
			<p>{t("compare.missingVersion", dataset.version)}</p>
			<ul class="ways">
				<li>
					<CompareLink view={{ kind: "matrix" }}>{t("compare.allTopics")}</CompareLink>
				</li>
				<li>
					<CompareLink view={{ kind: "search", query: id.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim() }}>
						{t("compare.searchInstead")}
					</CompareLink>
				</li>
			</ul>
		</>
	);
}
