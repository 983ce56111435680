import type { PageReason } from "../core/overview/page-condition.ts";
import type { Speech } from "./translate.ts";

/** Says which rule decided that a site is on or off. */
export function describeReason(reason: PageReason, { t }: Speech): string {
	switch (reason.kind) {
		case "rule":
			return t(reason.rule === "on" ? "siteReason.ruleOn" : "siteReason.ruleOff", reason.host);
		case "granted":
			return t("siteReason.granted");
		case "listed":
			return t("siteReason.listed");
		case "unlisted":
			return t("siteReason.unlisted");
		case "all":
			return t("siteReason.all");
		case "click":
			return t("siteReason.click");
		case "paused":
		case "restricted":
			// The advice says it.
			return "";
	}
}
