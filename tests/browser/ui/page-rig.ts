import { vi } from "vitest";
import type { PageFacts } from "../../../src/core/overview/page-condition.ts";
import type { Site } from "../../../src/core/sites/site-of.ts";
import type { FactSource } from "../../../src/ui/use-facts.ts";

/** The host of the page in front of the reader. */
export const HOST = "news.example";

/** Its site. */
export const SITE: Site = { host: HOST, pattern: "*://*.news.example/*" };

/** The facts of a page, save what is overridden. */
function facts(decision: Partial<PageFacts["decision"]>, status?: PageFacts["status"]): PageFacts {
	return { decision: { on: false, reason: { kind: "click" }, site: SITE, missing: undefined, ...decision }, status };
}

/** Three hints on two topics. */
export const HINTS = [
	{ topic: "election", text: "Snap Election" },
	{ topic: "court", text: "top court" },
	{ topic: "election", text: "election" },
];

/** A page in every condition that a reader can meet. */
export const PAGES = {
	off: facts({}),
	unpermitted: facts({ reason: { kind: "listed" }, missing: SITE.pattern }),
	paused: facts({ reason: { kind: "paused" } }),
	restricted: facts({ reason: { kind: "restricted" }, site: undefined }),
	starting: facts({ on: true, reason: { kind: "rule", host: HOST, rule: "on" } }),
	failed: facts({ on: true }, { hints: [], error: "It broke." }),
	empty: facts({ on: true }, { hints: [], error: null }),
	hints: facts({ on: true }, { hints: HINTS, error: null }),
} as const satisfies Record<string, PageFacts>;

/** A source of facts that gives these look by look, and stays with the last; `change` tells that there is a new look. */
export function createFacts(...looks: readonly [PageFacts, ...PageFacts[]]) {
	const left = [...looks];
	let onChange: (() => void) | undefined;
	let signal: AbortSignal | undefined;
	const look = vi.fn<FactSource["look"]>(async () => (left.length > 1 ? left.shift() : left[0]) as PageFacts);
	return {
		look,
		watch(callback: () => void, until: AbortSignal) {
			onChange = callback;
			signal = until;
		},
		change: () => onChange?.(),
		isWatching: () => signal?.aborted === false,
	};
}
