import type { CompareView } from "../../core/compare/compare-address.ts";
import type { ViewProps } from "./view-props.ts";

/** The title of a view, for the tab and the history: what is shown first, then the extension's name. */
export function viewTitle(view: CompareView, { index, speech }: Pick<ViewProps, "index" | "speech">): string {
	return `${nameOf(view, { index, speech })} – Qainar`;
}

function nameOf(view: CompareView, { index, speech: { t, language } }: Pick<ViewProps, "index" | "speech">): string {
	switch (view.kind) {
		case "matrix":
			return t("compare.title");
		case "about":
			return t("about.title");
		case "search":
			return view.query.trim() === "" ? t("compare.search") : t("compare.searchFor", view.query.trim());
		case "topic":
			return index.topics.get(view.id)?.label[language] ?? t("missing.topic");
		case "claim":
			return index.claims.get(view.id)?.text ?? t("missing.claim");
		case "source":
			return index.sources.get(view.id)?.publisher ?? t("missing.source");
		case "unknown":
			return t("missing.unknown");
	}
}
