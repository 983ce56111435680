import type { PageFacts } from "../../src/core/overview/page-condition.ts";
import type { Site } from "../../src/core/sites/site-of.ts";

/** The host of the page in front of the reader. */
export const HOST = "news.example";

/** Its site. */
export const SITE: Site = { host: HOST, pattern: "*://*.news.example/*" };

/** The facts of a page, save what is overridden. */
export function factsOf(decision: Partial<PageFacts["decision"]>, status?: PageFacts["status"]): PageFacts {
	return { decision: { on: false, reason: { kind: "click" }, site: SITE, missing: undefined, ...decision }, status };
}

/** A page without hints in every condition that a reader can meet. */
export const PAGES_WITHOUT_HINTS = {
	off: factsOf({}),
	unpermitted: factsOf({ reason: { kind: "listed" }, missing: SITE.pattern }),
	paused: factsOf({ reason: { kind: "paused" } }),
	restricted: factsOf({ reason: { kind: "restricted" }, site: undefined }),
	forbidden: { ...factsOf({ reason: { kind: "rule", host: HOST, rule: "off" } }), fixed: "site" },
	starting: factsOf({ on: true, reason: { kind: "rule", host: HOST, rule: "on" } }),
	failed: factsOf({ on: true }, { hints: [], error: "It broke." }),
	empty: factsOf({ on: true }, { hints: [], error: null }),
} as const satisfies Record<string, PageFacts>;
