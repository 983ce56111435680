import { browser } from "wxt/browser";
import type { PageFacts } from "../core/overview/page-condition.ts";
import { isSiteFixed } from "../core/settings/settings-policy.ts";
import type { SiteDecision, SiteReason } from "../core/sites/decide-site.ts";
import { looksLikePdf } from "../core/sites/restricted-place.ts";
import { askScannerStatus } from "./scanner-status.ts";
import { decideAddress, loadSiteRules, type SiteRules } from "./site-rules.ts";

const PDF: SiteReason = { kind: "restricted", place: "pdf" };

/** Looks at the page in front of the reader. Opening the popup lets the extension see its address. */
export async function activeSite(): Promise<PageFacts> {
	const [[tab], rules] = await Promise.all([
		browser.tabs.query({ active: true, currentWindow: true }),
		loadSiteRules(),
	]);
	const decision = decideAddress(tab?.url, rules);
	const status = tab?.id === undefined ? undefined : await askScannerStatus(tab.id);
	const address = URL.parse(tab?.url ?? "");
	// Only where nothing runs: a page whose address ends like a document's may be a page nevertheless.
	if (decision.site !== undefined && status === undefined && address !== null && looksLikePdf(address))
		return { decision: { ...decision, on: false, reason: PDF }, status };
	return { decision, status, fixed: fixedOf(decision, rules) };
}

/** What the reader's organisation has fixed of a decision. */
function fixedOf({ reason }: SiteDecision, { policy }: SiteRules): PageFacts["fixed"] {
	if (reason.kind === "rule") return isSiteFixed(policy, reason.host) ? "site" : undefined;
	const isByWay =
		reason.kind === "listed" || reason.kind === "unlisted" || reason.kind === "all" || reason.kind === "click";
	return isByWay && policy.fixed.way !== undefined ? "way" : undefined;
}
